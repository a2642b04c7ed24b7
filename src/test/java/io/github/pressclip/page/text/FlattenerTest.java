package io.github.pressclip.page.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.text.markdown.Markdown;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What tools write around the words of the pages that they flatten: text with it in, what a reader would see out. */
class FlattenerTest {
  private static final String PROSE = "The ferry sails to the island again after a winter in the yard, and Ada Holt was aboard.";

  private static List<String> texts(String text) {
    return TextReader.read(text).blocks().stream().map(Block::text).toList();
  }

  @Test
  void marksOfAQuotedTextAreNone() {
    assertEquals(List.of("Ferry", "It sails.", "At last.", "They said", "so."),
        texts("> Ferry\n>\n> It sails.\n> At last.\n>> They said\n> > so.\n"));
    String story = "They wrote:\n> It sails.\nAnd so it did.\nAt last.\nToday.\nAgain.";
    assertSame(story, QuotedText.hidden(story));
  }

  @Test
  void barsOnOneLinePartPieces() {
    String line = "Home|Weather|" + (PROSE + "|").repeat(20) + "About us";
    assertEquals(23, texts(line).size());
    assertEquals("Weather", texts(line).get(1));
    assertEquals(6, TextReader.read(line).blocks().get(1).column());
    String stamped = "Updated: 4 March | Tarnby " + PROSE.repeat(20);
    assertSame(stamped, BarredText.parted(stamped));
  }

  @Test
  void addressesBehindWordsAreNone() {
    assertEquals(List.of("Home", "News", "It sails again, the board said."), texts("""
        Home [https://norrby.example/]
        News [/news]
        It sails <https://norrby.example/a?b=c> again, the `board <https://norrby.example/board>`__ said."""));
    assertEquals(List.of("It sails again [1], [/sic]."), texts("It sails again [1], [/sic]."));
    assertEquals(List.of("@prefix a: <https://norrby.example/a>"), texts("@prefix a: <https://norrby.example/a>"));
    assertEquals(List.of("It sails again."), texts("It [https://norrby.example/sails sails again]."));
  }

  @Test
  void linksOfMarkdownMayHaveTheirAddressesElsewhere() {
    assertEquals(List.of("Home", "It sails again, the harbour board said [sic]."), texts("""
        [Home][1]

        ![Quay][pic]It sails [again][2], the [harbour board][] said [sic].

          [1]: https://norrby.example/
          [2]: <https://norrby.example/again>
            "Again"
          [harbour board]: /board
          [pic]: https://norrby.example/quay.jpg
        """));
    String note = "The note [1] said so.\n[1]: a note";
    assertSame(note, Markdown.hidden(note, false));
  }

  @Test
  void tagsAndAttributesLeftInMarkdownAreNone() {
    assertEquals(List.of("Ferry resumes", "It sails again.", "At last, she said.", "Fares {in crowns}"), texts("""
        # Ferry resumes {#ferry .headline}

        ::: {.story role="main"}
        <div class="story">

        It [sails]{.underline} [again](https://norrby.example/){.link}.<br>
        <!-- -->
        At\\ last, she said.

        </div>
        :::
        Fares {in crowns}
        """));
  }

  @Test
  void marksOfOrgAreNone() {
    assertEquals(List.of("Ferry resumes", "It sails again.", "Holt"), texts("""
        * [[https://norrby.example/ferry][Ferry resumes]] :news:
        :PROPERTIES:
        :CREATED: [2025-06-05 Thu 08:12]
        :END:
        [2025-06-05 Thu 08:12]
        #+caption: The quay
        [[/quay.jpg]]
        It [[https://norrby.example/sails][sails]] again.
        [[Holt]]
        """));
  }

  @Test
  void marginsOfPrintedPagesAreNone() {
    List<Block> blocks = TextReader.read("6/5/25, 8:12 AM   Ferry | Post\n\nFerry resumes\n\nIt sails again, and\n\n"
        + "https://norrby.example/ferry 1/2\n\f6/5/25, 8:12 AM   Ferry | Post\n\nall were glad of it.\n\n"
        + "It had been long.\n\nhttps://norrby.example/ferry 2/2\n\f").blocks();
    assertEquals(List.of("Ferry resumes", "It sails again, and", "all were glad of it.", "It had been long."),
        blocks.stream().map(Block::text).toList());
    assertEquals(0, blocks.get(2).blankBefore());
    assertEquals(10, blocks.get(2).line());
    assertEquals(List.of("Ferry", "It sails.", "Quay"), texts("Ferry\n\fIt sails.\n\fQuay"));
  }

  @Test
  void theHeadOfAPapersPageStaysOnce() {
    String head = "Tuesday, June 3, 2025 Page ";
    assertEquals(List.of(head + "4", "Ferry resumes.", "It sails."),
        texts(head + "4\n\nFerry resumes.\n\f" + head + "5\n\nIt sails.\n"));
  }

  @Test
  void aLineThatIsBoldThroughoutIsOfMarkdown() {
    assertEquals(List.of("Ferry resumes", "It sails again."), texts("**Ferry resumes**\n\nIt *sails* again."));
    assertEquals(List.of("**It** *sails* again."), texts("**It** *sails* again."));
  }

  @Test
  void marksOfWiresAreNone() {
    assertEquals(List.of("BC-Ferry,0342", "Ferry resumes", "By ADA HOLT", "It sails again."), texts("""
        ^BC-Ferry,0342<
        ^Ferry resumes<
        ^By ADA HOLT=
        It sails again.
        """));
    assertEquals(List.of("Eilmeldung", "Fähre nach Norrby fährt wieder", "Sie fährt."), texts("""
        Eilmeldung
        Eds: Adds quotes.
        Fähre nach Norrby fährt wieder =
        Sie fährt.
        """));
    String sum = "Two and two\n2 + 2 =\nare four.";
    assertSame(sum, WireMarks.hidden(sum));
  }

  @Test
  void linesWiderThanScreensAreWrappedAsWell() {
    String line = "the ferry sails to the island again after a winter in the yard and ".repeat(3).strip();
    String text = (line + '\n').repeat(8) + "all were glad.\n\nIt had been long.";
    assertEquals(2, texts(text).size());
  }
}
