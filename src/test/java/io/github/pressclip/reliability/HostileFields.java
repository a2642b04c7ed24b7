package io.github.pressclip.reliability;

import java.util.List;
import java.util.function.IntFunction;

/** Pages full of what the headline, the byline and the dateline are read from: what was compared each with each. */
final class HostileFields {
  private static final String STORY = """
      <p>The ferry between the islands resumed on Monday, three weeks after a storm tore away the landing stage at Varnhaven.</p>
      <p>“We waited long enough,” said Eva Holm, the mayor of Varnhaven, who was the first to step aboard at dawn.</p>
      <p>The line expects to carry as many passengers as before the storm within a week, and will run an additional ship.</p>
      """;

  private HostileFields() {}

  static List<Hostile> pages() {
    return List.of(
        above("stamps in zones of several countries", 50_000,
            i -> "<p><time>3 April 2026 " + (10 + i % 10) + ":" + (10 + i % 50) + " IST</time>"),
        above("stamps whose day and month are open", 50_000,
            i -> i % 2 == 0 ? "<p>Published: 03/04/2025" : "<p>Updated: 05/06/2026"),
        above("stamps of which half are open", 50_000,
            i -> i % 2 == 0 ? "<p><time>03/04/2026</time>" : "<p><time>1 January 2025</time>"),
        new Hostile("bars in the headline", 300_000, count -> "<!doctype html><head><meta property='og:title' content='Ships'>"
            + "<meta name='twitter:title' content='Ferry resumes after storm'><title>Ferry resumes after storm</title></head>"
            + "<h1 class='headline'>Ferry " + "| ".repeat(count) + "resumes after storm</h1>" + STORY),
        head("signs in a credit", 500_000, "<meta name='author' content='", i -> "A@ ", "'>"),
        head("names in a credit", 200_000, "<meta name='author' content='", i -> "Ann H" + letters(i) + ", ", "'>"),
        head("letters before a number", 300_000, "<meta property='article:published_time' content='", i -> "aB", "1'>"),
        new Hostile("authors by their ids", 40_000, count -> head("<script type='application/ld+json'>["
            + Hostile.join(count, i -> "{\"@id\": \"#p" + i + "\", \"name\": \"Ann H" + letters(i) + "\"}, ")
            + "{\"@type\": \"NewsArticle\", \"author\": [" + Hostile.join(count, i -> "{\"@id\": \"#p" + i + "\"}, ")
            + "{}]}]</script>") + Hostile.page("")),
        head("declared authors", 100_000, "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"author\": [",
            i -> "\"Ann H" + letters(i) + "\", ", "\"\"]}</script>"),
        above("items above the story", 100_000, i -> "<li>Ships"),
        new Hostile("names of the site", 50_000, count -> head(Hostile.join(count,
            i -> "<script type='application/ld+json'>{\"@type\": \"WebSite\", \"name\": \"Varnhaven " + letters(i)
                + "\"}</script>")) + Hostile.page(Hostile.join(count, i -> "<h2>Ships " + letters(i) + "</h2>"))),
        above("headings above the story", 100_000, i -> "<h1>Ships " + letters(i) + "</h1>"),
        new Hostile("dashes of a dialogue", 1_000_000, count -> "<html lang=es><h1>La nave vuelve</h1><p>" + """
            El ayuntamiento de Varnhaven se reunió el martes para hablar de la nave que golpeó el muelle la semana pasada.</p><p>\
            —No me voy —dijo Eva Holm a los periodistas—. Es mi casa y aquí me quedo, porque nadie me puede echar de ella.</p><p>\
            —No me voy de mi casa porque nadie me puede echar de ella en este invierno tan largo.\
            """ + "—".repeat(count) + " Y así se acabó la reunión del ayuntamiento de Varnhaven el martes.</p>"),
        new Hostile("boxes of menus", 20_000, count -> "<article><h1>Ferry resumes after storm</h1>"
            + "<div class=nav>".repeat(count) + "<time>4 March 2026</time>".repeat(count) + "</div>".repeat(count) + STORY),
        above("times of one line", 100_000, i -> "<time>" + (1 + i % 28) + " March 2026, " + i + "</time> "),
        new Hostile("authors in one another", 400_000, count -> "<h1>Ferry resumes after storm</h1>"
            + "<span itemprop=author>".repeat(500) + "ship ".repeat(count) + "</span>".repeat(500) + STORY),
        head("articles of other days", 50_000, "<script type='application/ld+json'>[", i -> "{\"@type\": \"NewsArticle\", "
            + "\"datePublished\": \"" + (1700 + i % 300) + "-01-01T10:00Z\", \"dateModified\": \"2026-01-01T10:00Z\"}, ", "{}]</script>"),
        head("points behind a name", 600_000, "<meta name='author' content='Ann Holm", i -> ".", "'>"),
        new Hostile("copies of the headline", 40_000, count -> "Ferry resumes after storm\n\n".repeat(count) + STORY.replaceAll("<.?p>", "\n")),
        above("dated headings above the story", 20_000, i -> "<h2>" + letters(i) + " on the ferry of 4 March 2026 and its ships</h2>"),
        above("preformatted lines", 100_000, i -> "<pre>a\n\n</pre>"),
        Hostile.text("capital sigmas", 1_000_000, "Σ"),
        Hostile.text("dotted capitals", 1_000_000, "İ"),
        new Hostile("Chinese colons", 300_000, count -> "<h1>渡船恢复</h1><p>" + "他说：“".repeat(count)));
  }

  /** A page whose headline and story have pieces made by their number between them. */
  private static Hostile above(String name, int full, IntFunction<String> piece) {
    return new Hostile(name, full, count -> "<!doctype html><title>Ferry resumes after storm</title>"
        + "<h1>Ferry resumes after storm</h1>" + Hostile.join(count, piece) + STORY);
  }

  /** A page whose head holds pieces made by their number, and what stands before and behind these. */
  private static Hostile head(String name, int full, String before, IntFunction<String> piece, String after) {
    return new Hostile(name, full, count -> head(before + Hostile.join(count, piece) + after) + Hostile.page(""));
  }

  private static String head(String markup) {
    return "<!doctype html><head>" + markup + "</head>";
  }

  /** A number in letters: {@code bea} for 140. */
  private static String letters(int number) {
    StringBuilder letters = new StringBuilder();
    for (char digit : String.valueOf(number).toCharArray()) {
      letters.append("abcdefghij".charAt(digit - '0'));
    }
    return letters.toString();
  }
}
