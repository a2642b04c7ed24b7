package io.github.pressclip.page.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.Kind;
import io.github.pressclip.page.Markup;
import io.github.pressclip.page.Metadata;
import io.github.pressclip.page.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A page in, its blocks out. */
class HtmlReaderTest {
  private static List<Block> blocks(String body) {
    return HtmlReader.read("<!DOCTYPE html>\n<html><body>" + body + "</body></html>").blocks();
  }

  private static List<String> texts(String body) {
    return blocks(body).stream().map(Block::text).toList();
  }

  private static List<String> shown(String body) {
    return blocks(body).stream().filter(block -> !block.markup().box().hidden()).map(Block::text).toList();
  }

  @Test
  void blockEdgesAndLineBreaksEndABlock() {
    assertEquals(List.of("One", "Two", "Three", "Four", "Five"),
        texts("One<p>Two<div>Three</div>Four<br>Five"));
  }

  @Test
  void inlineElementsNeitherSplitNorGlue() {
    assertEquals(List.of("The mayor of Tarnby said so, again."),
        texts("<p>The <b>may</b>or of <a href=#>Tarnby</a> <i>said so</i>, again.</p>"));
  }

  @Test
  void whatItsOwnStyleSetsOnALineOfItsOwnIsABlock() {
    assertEquals(List.of("The ferry", "Photo: Norrby Mail", "sails."),
        texts("<p>The ferry<span style='color:red; display : block'>Photo: Norrby Mail</span>sails.</p>"));
    assertEquals(List.of("Ferry sails"), texts("<h2>Ferry <span style='display:block'>sails</span></h2>"));
  }

  @Test
  void emptyLinesPartParagraphsWhereAStyleKeepsThem() {
    String text = "The ferry sails\nat noon.\n\nThe crane stands.";
    List<String> paragraphs = List.of("The ferry sails at noon.", "The crane stands.");
    assertEquals(paragraphs, texts("<div style='white-space: pre-line'>" + text + "</div>"));
    assertEquals(paragraphs, texts("<div class='mt-4 whitespace-pre-wrap'>" + text + "</div>"));
    assertEquals(1, texts("<div>" + text + "</div>").size());
  }

  @Test
  void whiteSpaceIsFoldedAndInvisibleCharactersAreGone() {
    assertEquals(List.of("Über den Dächern"), texts("<p>\n  &Uuml;ber&nbsp; den\t\u200bDä&shy;chern </p>"));
  }

  @Test
  void linksAndLabelsSetSideBySideAreParted() {
    assertEquals(List.of("Home News"), texts("<div><a href=a>Home</a><a href=b>News</a></div>"));
    assertEquals(List.of("By Ada Holt Updated 5 min ago"),
        texts("<div><span>By</span><span>Ada Holt</span><span>Updated 5 min ago</span></div>"));
  }

  @Test
  void aTimeIsSetOffFromTheWordsBesideIt() {
    assertEquals(List.of("Ada Holt wo 31 jan 2024"), texts("<div><a href=a>Ada Holt</a><time>wo 31 jan 2024</time></div>"));
    assertEquals(List.of("Publié le 3 mars"), texts("<p>Publié le<time>3 mars</time></p>"));
    assertEquals(List.of("(3 mars)"), texts("<p>(<time>3 mars</time>)</p>"));
  }

  @Test
  void halvesOfAWordStayTogether() {
    assertEquals(List.of("Washington"), texts("<p><b>Wash</b><i>ington</i></p>"));
    assertEquals(List.of("The ferry"), texts("<p><span class=cap>T</span><span>he ferry</span></p>"));
  }

  @Test
  void aHeadingBrokenForLooksIsOneBlock() {
    List<Block> blocks = blocks("<h1>Harbour bridge<br>to reopen</h1>");
    assertEquals("Harbour bridge to reopen", blocks.get(0).text());
    assertEquals(Kind.HEADING, blocks.get(0).kind());
  }

  @Test
  void anInitialKeepsItsParagraph() {
    assertEquals(List.of("The ferry left."), texts("<p><span class=dropcap>T</span>he ferry left.</p>"));
    assertEquals(List.of("The ferry left."), texts("<div><div class=x>T</div><p>he ferry left.</p></div>"));
    assertEquals(List.of("“THE FERRY left."), texts("<p class=drop-cap>“T</p><p>HE FERRY left.</p>"));
    assertEquals(List.of("A", "Baker left."), texts("<p>A</p><p>Baker left.</p>"));
  }

  @Test
  void anInitialForTheEyeAndAWordForTheEarAreOneWord() {
    assertEquals(List.of("The ferry left."),
        shown("<p><span aria-hidden=true><span>T</span>he</span><span class=sr-only>The</span> ferry left.</p>"));
  }

  @Test
  void aRowOfATableIsOneBlock() {
    List<Block> blocks = blocks("<table><tr><th>Party</th><th>Seats</th></tr><tr><td>Greens<td>12</tr></table>");
    assertEquals(List.of("Party Seats", "Greens 12"), blocks.stream().map(Block::text).toList());
    assertEquals(Kind.TABLE_ROW, blocks.get(0).kind());
  }

  @Test
  void aRowWithALoneParagraphInItsCellsIsOneBlock() {
    assertEquals(List.of("Greens 12"), texts("<table><tr><td><p>Greens</p></td><td><p>12</p></td></tr></table>"));
  }

  @Test
  void aTableThatLaysOutThePageKeepsItsParagraphs() {
    List<Block> blocks = blocks("<table><tr><td>Menu</td><td><p>One.</p><p>Two.</p></td></tr></table>");
    assertEquals(List.of("Menu", "One.", "Two."), blocks.stream().map(Block::text).toList());
    assertEquals(Kind.PARAGRAPH, blocks.get(1).kind());
  }

  @Test
  void formsAreKnown() {
    List<Block> blocks = blocks("<ul><li>Item</li></ul><figure><figcaption>Caption</figcaption></figure>"
        + "<blockquote><p>Said</p></blockquote><button>Share</button><h2>Head</h2><p>Text</p>");
    assertEquals(
        List.of(Kind.LIST_ITEM, Kind.CAPTION, Kind.QUOTATION, Kind.BUTTON, Kind.HEADING, Kind.PARAGRAPH),
        blocks.stream().map(Block::kind).toList());
  }

  @Test
  void whatNoBrowserShowsIsGone() {
    assertEquals(List.of("Text"), texts("<script>var a = 1;</script><style>p { }</style><noscript>No script</noscript>"
        + "<template>Later</template><select><option>One</select><svg><text>Icon</text></svg><p>Text<!-- note --></p>"));
  }

  @Test
  void hiddenElementsAreKnown() {
    for (String attribute : List.of("hidden", "style='color:red; Display : none'", "style=visibility:hidden",
        "aria-hidden=true", "class='x sr-only'", "class='hidden'", "style='position:absolute;clip:rect(0,0,0,0)'")) {
      assertTrue(blocks("<div " + attribute + "><p>Text</p></div>").get(0).markup().box().hidden(), attribute);
    }
  }

  @Test
  void whatIsShownOnSomeScreenOrAfterAClickIsNotHidden() {
    for (String attribute : List.of("class='hidden md:block'", "class='d-none d-lg-flex'", "style='overflow:hidden'",
        "hidden role=region", "hidden id=S:0", "class='accordion-panel hidden'")) {
      assertFalse(blocks("<div " + attribute + "><p>Text</p></div>").get(0).markup().box().hidden(), attribute);
    }
    assertFalse(blocks("<details><summary>More</summary><p>Text</p></details>").get(1).markup().box().hidden());
    assertFalse(blocks("<div aria-hidden=true><h1>Head</h1><p>Text</p></div>").get(1).markup().box().hidden());
  }

  @Test
  void hiddenWordsAmidTextAreABlockOfTheirOwn() {
    String body = "<p>The <a href=#>report<span class=visually-hidden>, opens new tab</span></a>, he said.</p>";
    assertEquals(List.of("The report, he said."), shown(body));
    assertEquals(List.of("The report, he said.", ", opens new tab"), texts(body));
  }

  @Test
  void emptyLinesPartPreformattedText() {
    assertEquals(List.of("One line and the next", "Two"), texts("<div><pre>One line\nand the next\n\n  Two</pre></div><p>"));
  }

  @Test
  void elementsOfTheSitesOwnAreBlocksUnlessAmidText() {
    assertEquals(List.of("One", "Two three."),
        texts("<x-card>One</x-card><p>Two <x-tip>three</x-tip>.</p>"));
  }

  @Test
  void sharesOfLinksAndBoldAreCounted() {
    Markup markup = blocks("<p><a href=#>Four</a> <strong>and</strong> <b>f</b>our</p>").get(0).markup();
    assertEquals(4 / 11f, markup.linkShare(), 1e-6);
    assertEquals(4 / 11f, markup.boldShare(), 1e-6);
  }

  @Test
  void lineAndColumnAreWhereTheTextStands() {
    String page = "<html>\n<head><title>Two</title><script>\"<p>Two\"</script></head>\n"
        + "<body data-x='a > b'>\n <p>\n  One &amp; only</p><p title=\"Two\">&nbsp;Two</p>\n"
        + "<table>\n<tr><td>Three</td>Four<td>Five</td></tr></table><!-- Six -->\n<p>Six</p>";
    List<Block> blocks = HtmlReader.read(page).blocks();
    for (Block block : blocks) {
      String line = page.split("\n")[block.line() - 1];
      String start = block.text().substring(0, 3);
      assertEquals(start, line.substring(block.column() - 1, block.column() + 2), block.toString());
    }
    assertEquals(List.of("One & only", "Two", "Four", "Three Five", "Six"), blocks.stream().map(Block::text).toList());
    assertEquals(List.of(5, 5, 7, 7, 8), blocks.stream().map(Block::line).toList());
  }

  @Test
  void theTitleIsReadWhereTextBeforeTheDocumentPutsTheHeadIntoTheBody() {
    Page page = HtmlReader.read("Notice: on line 3<!DOCTYPE html><html lang=nl><head><title>Ferries &amp; fares</title>"
        + "<meta name=author content='Ann Smith'></head><body><svg><title>Search</title></svg><p>Two</p></body></html>");
    assertEquals("Ferries & fares", page.metadata().title());
    assertEquals("nl", page.metadata().language());
    assertEquals(List.of("Notice: on line 3", "Two"), page.blocks().stream().map(Block::text).toList());
  }

  @Test
  void whatAPageSaysOfItselfStaysInItsOrderAndAsItIs() {
    Metadata metadata = HtmlReader.read("<html><head><meta name=z content=1><meta name=b content=2><meta name=m content=3>"
        + "</head><body><p>Two</p></body></html>").metadata();
    assertEquals(List.of("z", "b", "m"), List.copyOf(metadata.meta().keySet()));
    assertThrows(UnsupportedOperationException.class, () -> metadata.meta().remove("z"));
    assertThrows(UnsupportedOperationException.class, () -> metadata.marks().clear());
  }

  private static final String FIRST = "The ferries that link the two halves of Tarnby run again from Monday, the board said.";
  private static final String SECOND = "Each of the new boats takes forty cars, and the first of the day leaves at six. "
      + "In winter it leaves at seven, and on Sundays there is none before nine in the morning. "
      + "Fares stay as they were before the repairs began, the board said in a statement on Friday.";

  @Test
  void aPageDrawnByItsScriptsIsReadFromThem() {
    String json = "window.state = {\"title\":\"Ferries return\",\"html\":\"\\u003cp\\u003e" + FIRST
        + "\\u003c/p\\u003e\\u003cp\\u003e" + SECOND + "<\\/p>\"};";
    List<Block> blocks = blocks("<div id=root>Loading</div>\n<script>" + json + "</script>");
    assertEquals(List.of("Loading", FIRST, SECOND), blocks.stream().map(Block::text).toList());
    assertEquals(3, blocks.get(1).line());
  }

  @Test
  void paragraphsMayBeStringsInsideAString() {
    String json = "{\"blocks\":[{\"type\":\"p\",\"text\":\"" + FIRST + "\"},{\"text\":\"" + SECOND + "\"}]}";
    assertEquals(List.of(FIRST, SECOND),
        texts("<script>push([1,\"" + json.replace("\"", "\\\"") + "\"])</script>"));
  }

  @Test
  void paragraphsMayBeCutAtTheirLinks() {
    String json = "{\"children\":[" + run("Menu") + ",{\"type\":\"p\",\"children\":[" + run("The ferries that link the ")
        + ",{\"type\":\"a\",\"attribs\":{\"href\":\"/map\"},\"children\":[" + run("two halves") + "]},"
        + run(" of Tarnby run again from Monday, the board said.") + "]},{\"type\":\"h2\",\"children\":[" + run("Fares")
        + "]},{\"type\":\"p\",\"children\":[" + run(SECOND) + "]},{\"type\":\"img\",\"alt\":\"" + FIRST + "\"}]}";
    assertEquals(List.of(FIRST, "Fares", SECOND), texts("<script>window.story = " + json.replace(run("Menu") + ",", "")
        + ";</script>"));
    assertEquals(List.of(FIRST, "Fares", SECOND), texts("<script>push(\"" + json.replace(run("Menu") + ",", "")
        .replace("\"", "\\\"") + "\")</script>"));
  }

  @Test
  void ofSeveralStoriesInAScriptTheFirstIsThePages() {
    String story = "";
    String other = "";
    for (int i = 0; i < 3; i++) {
      story += ",{\"type\":\"p\",\"children\":[" + run("On day " + i + ": ") + "," + run(SECOND) + "]}";
      other += ",{\"type\":\"p\",\"children\":[" + run("Elsewhere " + i + ": ") + "," + run(FIRST + SECOND) + "]}";
    }
    assertEquals(List.of("On day 0: " + SECOND, "On day 1: " + SECOND, "On day 2: " + SECOND),
        texts("<script>var a = [{\"children\":[" + story.substring(1) + "]},{\"url\":\""
            + "/elsewhere".repeat(2_000) + "\"},{\"children\":[" + other.substring(1) + "]}]</script>"));
  }

  @Test
  void aCaptionInRunsIsNoReasonToLeaveOutAStoryInHtml() {
    assertEquals(List.of(FIRST, SECOND), texts("<script>var a = {\"content\":[{\"html\":\"<p>" + FIRST + "<\\/p><p>" + SECOND
        + "<\\/p>\"},{\"children\":[" + run("The ferry leaves its quay in the rain of a Monday, ") + ","
        + run("watched by three.") + "]}]}</script>"));
  }

  @Test
  void runsOfTextNeedNotSayWhatTheyAre() {
    assertEquals(List.of(FIRST + " " + SECOND), texts("<script>var a = {\"children\":[{\"children\":[{\"text\":\"" + FIRST
        + "\"},{\"text\":\" \"},{\"text\":\"" + SECOND + "\",\"bold\":true}]}]}</script>"));
  }

  @Test
  void paragraphsInAListOfContentStayApart() {
    assertEquals(List.of(FIRST, SECOND), texts("<script>var a = {\"content\":[{\"type\":\"paragraph\",\"text\":\"" + FIRST
        + "\"},{\"type\":\"paragraph\",\"text\":\"" + SECOND + "\"}]}</script>"));
  }

  private static String run(String text) {
    return "{\"type\":\"text\",\"data\":\"" + text + "\"}";
  }

  @Test
  void shortParagraphsOfEastAsianTextInScriptsCount() {
    String paragraph = "议会周二晚以四十一票对七票决定，在工程师检查轴承之前，老旋转桥禁止货车通行。";
    String json = "";
    for (int i = 0; i < 12; i++) {
      json += "{\"p\":\"" + i + paragraph + "\"},";
    }
    assertEquals(12, texts("<script>var a = [" + json + "]</script>").size());
  }

  @Test
  void scriptsOfAPageWithTextAreNotRead() {
    assertEquals(List.of(SECOND), texts("<p>" + SECOND + "</p><script>var a = {\"x\":\"" + FIRST + SECOND + FIRST
        + "\"}</script>"));
  }

  @Test
  void programsAreNoStory() {
    assertEquals(List.of(), texts("<script>" + "var a = \"function(x) { return x.y; } // it's done.\";".repeat(50)
        + "</script>"));
  }

  @Test
  void aTextThatABrowserSavedIsReadAsText() {
    List<Block> blocks = blocks("<pre style='white-space: pre-wrap'>Ferries return\n\n"
        + "The ferries that link the two halves of Tarnby run\nagain from Monday, the board said &amp; the mayor, on"
        + " Friday.\nEach takes 40 cars, and the first of the day leaves at\nsix.\n\n• Cars\n</pre>");
    assertEquals(
        List.of("Ferries return", "The ferries that link the two halves of Tarnby run again from Monday, the board said &"
            + " the mayor, on Friday. Each takes 40 cars, and the first of the day leaves at six.", "Cars"),
        blocks.stream().map(Block::text).toList());
    assertEquals(List.of(2, 4, 9), blocks.stream().map(Block::line).toList());
    assertEquals("pre", blocks.get(2).markup().box().tag());
    assertEquals(Kind.LIST_ITEM, blocks.get(2).kind());
  }
}
