package io.github.pressclip.page.text.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.Kind;
import io.github.pressclip.page.text.TextReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Text with Markdown in, what a reader would see of it out. */
class MarkdownTest {
  private static List<String> texts(String text) {
    return TextReader.read(text).blocks().stream().map(Block::text).toList();
  }

  private static void assertRead(String expected, String text) {
    assertEquals(List.of(expected), texts(text));
  }

  @Test
  void aLinkIsItsWords() {
    assertRead("The harbour board met on Friday.", "The [harbour board](https://www.example.org/board?id=3#top) met on Friday.");
    assertRead("Search Subscribe", "[Search](/search) [Subscribe](/abo \"Subscribe to us\")");
    assertRead("Tarnby (north)", "[Tarnby (north)](https://www.example.org/Tarnby_(north))");
    assertEquals(List.of("Ferries return to the old", "quay"), texts("[Ferries return to the old\nquay](https://www.example.org/a-very-\nlong-address)"));
  }

  @Test
  void aPictureAndItsLinkAreNothing() {
    assertEquals(List.of("Home", "Sport"), texts("Home\n\n![The quay](/quay.jpg)\n\n[![Ferry](/ferry.jpg)](/story)\n\nSport"));
    assertRead("Mail us", "[](mailto:?subject=The ferries are back&body=Read this) Mail us");
  }

  @Test
  void aTableIsItsCells() {
    assertEquals(List.of("Year Tons", "2018 61,000", "2019 a|b", "They sail."), texts("""
        | Year | Tons |
        | --- | ---: |
        | 2018 | 61,000 |
        | 2019 | a\\|b |

        They sail."""));
    assertEquals(List.of("Year Tons", "2018 61,000"), texts("Year | Tons\n:--|--\n2018 | 61,000"));
    assertEquals(List.of("Home | Sport", "2018 | 2019"), texts("Home | Sport\n\n2018 | 2019"));
  }

  @Test
  void bracketsThatAreNoLinkStay() {
    for (String text : List.of("The [old] ferry (of 1912) sails.", "[sic](and so on and on)", "See [1](a note)", "a](b")) {
      assertRead(text, text);
    }
  }

  @Test
  void headingsLoseTheirHashes() {
    assertEquals(List.of("Ferries return", "What is new", "They sail."), texts("# Ferries return\n\n## What is new\n\nThey sail."));
    assertEquals(List.of("Ferries return", "They sail."), texts("# Ferries return\r\n\r\nThey sail.\r\n"));
  }

  @Test
  void aHashInAProgramStays() {
    String text = "Set it up so:\n# fetch the boats\nboats fetch\n# sail\nboats sail";
    assertEquals(List.of("Set it up so:", "# fetch the boats", "boats fetch", "# sail", "boats sail"), texts(text));
    assertRead("# 1 on the list", "# 1 on the list");
  }

  @Test
  void emphasisQuotationsAndEscapesBelongToMarkdown() {
    String story = "# Ferries\n\nThey **sail** again, _Ada Holt_ says.\n\n> It took *all* winter.\n\n3\\. May: snake_case, 2 * 3 * 4";
    assertEquals(List.of("Ferries", "They sail again, Ada Holt says.", "It took all winter.", "3. May: snake_case, 2 * 3 * 4"),
        texts(story));
    String plain = "They *sail* again > a_b";
    assertSame(plain, Markdown.hidden(plain, false));
  }

  @Test
  void linesAndColumnsAreThoseOfTheFile() {
    Block block = TextReader.read("[Home](/)\n\n  * [Sport](/sport)\n").blocks().get(1);
    assertEquals("Sport", block.text());
    assertEquals(3, block.line());
    assertEquals(6, block.column());
    assertEquals(Kind.LIST_ITEM, block.kind());
  }
}
