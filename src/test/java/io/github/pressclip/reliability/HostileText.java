package io.github.pressclip.reliability;

import java.util.List;

/** Texts whose words and marks were made to cost much. */
final class HostileText {
  private HostileText() {}

  static List<Hostile> pages() {
    return List.of(
        Hostile.text("paragraphs of prose", 500_000, i ->
            "On the day " + i + " the ferry carried its passengers to the island and back again before the sun went down.\n\n"),
        Hostile.text("lines of prose", 500_000, i ->
            "On the day " + i + " the ferry carried its passengers to the island and back again before the sun went down.\n"),
        Hostile.text("sentences of one line", 100_000, i ->
            "On the day " + i + " the ferry carried its passengers to the island and back again before the sun went down. "),
        Hostile.text("letters of one word", 10_000_000, "a"),
        Hostile.text("capitals of one word", 10_000_000, "A"),
        Hostile.text("digits of one number", 10_000_000, "1"),
        Hostile.text("spaces of one line", 10_000_000, " "),
        Hostile.text("empty lines", 5_000_000, "\n"),
        Hostile.text("short lines", 1_000_000, "a\n"),
        Hostile.text("like lines", 300_000, "Home News Sport Weather\n"),
        Hostile.text("bullets", 500_000, "• a\n"),
        Hostile.text("straight quotation marks", 5_000_000, "\""),
        Hostile.text("opening quotation marks", 2_500_000, "“"),
        Hostile.text("closing quotation marks", 2_500_000, "”"),
        Hostile.text("pairs of quotation marks", 2_500_000, "“”"),
        Hostile.text("nested quotation marks", 1_000_000, "“a ‘b "),
        Hostile.text("apostrophes", 5_000_000, "'"),
        Hostile.text("low quotation marks", 2_500_000, "„"),
        Hostile.text("guillemets", 2_500_000, "«»"),
        Hostile.text("quotes without speakers", 200_000, "“We waited long enough.” "),
        Hostile.text("quotes of one speaker", 100_000, "“We waited long enough,” said Eva Holm.\n\n"),
        Hostile.text("quotes of many speakers", 50_000, i ->
            "“We waited long enough,” said " + name(i) + ", who was aboard.\n\n"),
        Hostile.text("quotes of many speakers in one line", 50_000, i ->
            "“We waited long enough,” said " + name(i) + ", who was aboard. "),
        Hostile.text("nicknames", 2_000_000, "Mo “Bo” "),
        Hostile.text("names", 200_000, i -> name(i) + ", "),
        Hostile.text("names in paragraphs", 100_000, i -> name(i) + " was aboard the ferry. She said nothing.\n\n"),
        Hostile.text("cues", 500_000, "he said she said "),
        Hostile.text("words for speakers", 300_000, "the spokesman for the minister of "),
        Hostile.text("dates", 300_000, "Monday, 4 March 2026 "),
        Hostile.text("numbered dates", 500_000, "04-03-2026 "),
        Hostile.text("numbers and dashes", 2_000_000, "1-"),
        Hostile.text("clock times", 1_000_000, "12:12:"),
        Hostile.text("stamps", 200_000, "Updated: 04-03-2026 18:12 IST | "),
        Hostile.text("datelines", 100_000, "VARNHAVEN, March 4 (AP) — Rain fell.\n\n"),
        Hostile.text("places", 300_000, "VARNHAVEN, "),
        Hostile.text("dashes", 3_000_000, "— "),
        Hostile.text("brackets", 5_000_000, "("),
        Hostile.text("bylines", 200_000, "By Eva Holm\n"),
        Hostile.text("bylines in one line", 500_000, "By Eva Holm and "),
        Hostile.text("full stops", 5_000_000, "."),
        Hostile.text("initials", 1_000_000, "A. "),
        Hostile.text("commas", 5_000_000, ", "),
        Hostile.text("bars", 3_000_000, "a | "),
        Hostile.text("hyphens at line ends", 500_000, "ferry-\n"),
        Hostile.text("links of Markdown", 200_000, "[ferry](https://www.example.org/ferry) "),
        Hostile.text("open links of Markdown", 2_000_000, "[a]("),
        Hostile.text("rows of a table", 100_000, i -> i % 3 == 1 ? "|-|-|\n" : "| a | b |\n"),
        new Hostile("lines far above a rule", 200_000, count -> Hostile.text("", 0, "a\n").maker().apply(count) + "| - |\n"),
        headed("keys of a clipped page", 100_000, "---\ntitle: Ferry\n", "author: Ann Holm\n", ""),
        headed("authors of a clipped page", 600_000, "---\ntitle: Ferry\nauthor: [", "Ann Holm, ", "]\n---\n"),
        headed("labelled lines", 100_000, "Title: Ferry\nAuthor: Ann Holm\n", "Published: 4 March 2026\n", "\n"),
        headed("indented lines of a clipped page", 100_000, "---\ntitle: >-\n", "  Ferry resumes\n", "---\n"),
        headed("properties of a note", 100_000, "title:: Ferry\n", "author:: Ann Holm\n", "\n"),
        new Hostile("tail of a note", 100_000, count -> Hostile.text("", 0, "a").maker().apply(0) + "\na_b: 1".repeat(count)),
        Hostile.text("line ends written out", 200_000, "a\\n"),
        Hostile.text("characters written out", 200_000, "\\u2019\\n\\x41\\"),
        Hostile.text("references to characters", 500_000, "&amp;&#8217;&"),
        Hostile.text("items of a list", 100_000, i -> i == 0 ? "['a" : "', 'a"),
        Hostile.text("quoted lines", 100_000, "> > a\n"),
        Hostile.text("sentences between bars", 100_000, "The ferry is back.|"),
        Hostile.text("addresses behind words", 300_000, "a [https://b] <https://b> [/b] "),
        Hostile.text("open addresses behind words", 500_000, "a [https://b"),
        Hostile.text("words behind addresses", 300_000, "[http a `<http"),
        Hostile.text("definitions of links", 100_000, i -> "[" + i + "]: https://b\n[a][" + i + "]\n"),
        Hostile.text("open definitions of links", 1_000_000, i -> i == 0 ? "[a]: /b\n" : "]: [a]["),
        Hostile.text("attributes of Markdown", 500_000, i -> i == 0 ? "# Ferry\n\n" : "[a]{.b ]{"),
        Hostile.text("fences of Markdown", 100_000, i -> i == 0 ? "# Ferry\n\n" : "::: a\n"),
        Hostile.text("tags in Markdown", 300_000, i -> i == 0 ? "[a](/) [a](/) [a](/)\n# Ferry\n\n" : "<div <!-- <b>"),
        Hostile.text("links of Org", 300_000, "[[a][b]] [[a] [[a]["),
        Hostile.text("drawers of Org", 100_000, "* a :b:\n:PROPERTIES:\n"),
        Hostile.text("printed pages", 100_000, "a 1\n\nb\n\na 1\f"),
        Hostile.text("lines of a wire", 100_000, "^a<\n"),
        Hostile.text("emphasis of Markdown", 1_000_000, i -> i == 0 ? "# Ferry\n\n" : "*a _b **c "),
        Hostile.text("opening square brackets", 5_000_000, "["),
        Hostile.text("numbered links", 300_000, i -> "[" + (i + 1) + "]Ferry "),
        Hostile.text("pieces of paragraphs", 300_000, "The ferry to\nthe island\n, as ever,\n"),
        Hostile.text("combining accents", 5_000_000, "\u0301"),
        Hostile.text("right-to-left marks", 5_000_000, "\u200F"),
        Hostile.text("halves of surrogate pairs", 5_000_000, "\uD83D"),
        Hostile.text("ideographs", 3_000_000, "渡船"),
        Hostile.text("Chinese quotes", 300_000, "“我们等了很久，”船长说。"));
  }

  /** A name that no other number has: {@code Abadeha Gacadif}. */
  private static String name(int number) {
    String letters = "abcdefghij";
    StringBuilder name = new StringBuilder("Ab");
    String digits = String.valueOf(number);
    for (int i = 0; i < digits.length(); i++) {
      name.append("aeiou".charAt(i % 5)).append(letters.charAt(digits.charAt(i) - '0'));
    }
    return name + " Hol" + letters.charAt(number % 10) + "am";
  }

  /** A text with so many copies of a piece above its story. */
  private static Hostile headed(String name, int full, String first, String piece, String last) {
    Hostile plain = Hostile.text(name, full, "");
    return new Hostile(name, full, count -> first + piece.repeat(count) + last + plain.maker().apply(0));
  }
}
