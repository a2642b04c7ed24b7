package io.github.pressclip.page.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.pressclip.page.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts that were cut out of JSON, of a table's cell, of a program's list or of HTML. */
class EscapedTextTest {
  private static List<String> texts(String text) {
    return TextReader.read(text).blocks().stream().map(Block::text).toList();
  }

  @Test
  void lineEndsOfAStringEndLines() {
    List<String> story = List.of("Ferry resumes", "It sails again.", "“At last”, Ada Holt’s deckhand said.");
    assertEquals(story,
        texts("\"Ferry resumes\\n\\nIt sails again.\\n\\u201cAt last\\u201d, Ada Holt\\u2019s deckhand said.\\n\""));
    assertEquals(story,
        texts("Ferry resumes\\r\\nIt\\xa0sails again.\\r\\n“At last”, Ada Holt\\u2019s deckhand said.\\r\\n"));
    assertEquals(List.of("Ferry", "\"It\\sails\" it's and/or"), texts("Ferry\\n\\n\\n\\\"It\\\\sails\\\" it\\'s and\\/or"));
  }

  @Test
  void pathsHaveNone() {
    assertEquals(List.of("It lies in C:\\news\\new.", "So it is."), texts("It lies in C:\\news\\new.\nSo it is."));
  }

  @Test
  void itemsOfAListAreLines() {
    assertEquals(List.of("The ferry's back.", "“At last”, Ada Holt said.", "She's aboard."),
        texts("[\"The ferry's back.\", '“At last”, Ada Holt said.',\n 'She\\'s aboard.']\n"));
    assertEquals(List.of("['The ferry' was back."), texts("['The ferry' was back."));
    assertEquals(List.of("['The ferry', 'The quay'] were back."), texts("['The ferry', 'The quay'] were back."));
  }

  @Test
  void referencesAreTheirCharacters() {
    assertEquals(List.of("Holt & Sons’ “ferry”", "1 < 2"),
        texts("Holt &amp; Sons&#8217; &ldquo;ferry&#x201d;\n&nbsp;1 &lt; 2"));
    String plain = "Holt & Sons; R&D; AT&T;";
    assertSame(plain, EscapedText.undone(plain));
  }

  @Test
  void linesAndColumnsAreThoseOfTheFile() {
    Block block = TextReader.read("Ferry\\n\\nIt sails.\\nAt last.\nOn Monday.").blocks().get(2);
    assertEquals("At last.", block.text());
    assertEquals(1, block.line());
    assertEquals(21, block.column());
    assertEquals(2, TextReader.read("Ferry\\n\\nIt sails.\\nAt last.\nOn Monday.").blocks().get(3).line());
  }
}
