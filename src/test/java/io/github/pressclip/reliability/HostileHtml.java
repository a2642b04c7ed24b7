package io.github.pressclip.reliability;

import java.util.List;

/** Pages whose markup was made to cost much. */
final class HostileHtml {
  private HostileHtml() {}

  static List<Hostile> pages() {
    return List.of(
        new Hostile("nested <div>", 100_000,
            count -> "<div>".repeat(count) + Hostile.page("") + "</div>".repeat(count)),
        Hostile.html("unclosed <b>", 100_000, "<b>a "),
        Hostile.html("unclosed <b><p>", 100_000, "<b><p>a "),
        Hostile.html("unclosed <a href>", 100_000, "<a href=/x>a "),
        Hostile.html("nested <table>", 50_000, "<table><tr><td>a"),
        Hostile.html("nested <ul>", 100_000, "<ul><li>a"),
        Hostile.html("nested <blockquote>", 100_000, "<blockquote>a"),
        Hostile.html("nested <svg>", 100_000, "<svg><g>"),
        Hostile.html("closing tags of nothing", 500_000, "</p></i></section>"),
        new Hostile("attributes of one tag", 1_000_000,
            count -> Hostile.page("<p " + Hostile.join(count, i -> " a" + i + "=b") + ">Rain fell.</p>")),
        new Hostile("class names of one tag", 1_000_000,
            count -> Hostile.page("<p class='" + Hostile.join(count, i -> " ad-" + i) + "'>Rain fell.</p>")),
        new Hostile("characters of one attribute", 10_000_000,
            count -> Hostile.page("<p style='" + "display:".repeat(count / 8) + "'>Rain fell.</p>")),
        Hostile.html("attributes of 100,000 tags", 100_000,
            i -> "<p id=a" + i + " class='b" + i + " c" + i + "' data-a=1 data-b=2 data-c=3>Rain fell.</p>"),
        Hostile.html("short paragraphs", 300_000, "<p>Rain fell."),
        Hostile.html("like paragraphs", 100_000,
            "<p>The line expects to carry as many passengers as before the storm within a week, and an additional ship."),
        Hostile.html("long paragraphs", 30_000, i -> "<p>" + i + " is the number of islanders who waited for the ship, "
            + "and " + i + " of them said that they had never been so glad to see it in all of their sixty years."),
        Hostile.html("<br>", 1_000_000, "a<br>"),
        Hostile.html("links", 200_000, i -> "<a href='/" + i + "'>News " + i + "</a> "),
        Hostile.html("headings", 100_000, i -> "<h1>Ferry resumes after storm " + i + "</h1>"),
        Hostile.html("stamps", 100_000, "<time datetime='2026-03-04T10:00Z'>4 March 2026</time>"),
        Hostile.html("cells of a table", 300_000, "<table><tr><td colspan=1000>a</table>"),
        Hostile.html("hidden elements", 100_000, "<div hidden style='display: none'>a</div>"),
        new Hostile("meta tags", 200_000,
            count -> "<meta property='article:author' content='Eva Holm'>".repeat(count) + Hostile.page("")),
        new Hostile("JSON-LD scripts", 50_000, count -> (
            "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": \"Ferry resumes\"}</script>")
                .repeat(count) + Hostile.page("")),
        new Hostile("brackets of JSON-LD", 1_000_000, count ->
            "<script type='application/ld+json'>" + "[{\"a\":".repeat(count) + "</script>" + Hostile.page("")),
        new Hostile("quotes of JSON-LD", 1_000_000, count ->
            "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": " + "\"\\".repeat(count)
                + "</script>" + Hostile.page("")),
        Hostile.html("entities", 3_000_000, "&amp;"),
        Hostile.html("entities without an end", 3_000_000, "&lt"),
        Hostile.html("unknown entities", 1_000_000, "&entityflood;"),
        Hostile.html("numbered entities", 1_000_000, "&#x1F6A2; "),
        new Hostile("entity declarations", 100_000, count -> "<!DOCTYPE html [" + Hostile.join(count,
            i -> "<!ENTITY e" + (i + 1) + " '&e" + i + ";&e" + i + ";'>") + "]>" + Hostile.page("<p>&e" + count + ";")),
        Hostile.html("comments without an end", 1_000_000, "<!-- a "),
        Hostile.html("angle brackets", 5_000_000, "<"),
        Hostile.html("unfinished tags", 1_000_000, "<a "),
        Hostile.html("scripts without an end", 300_000, "<script>a"),
        Hostile.html("CDATA without an end", 500_000, "<![CDATA["));
  }
}
