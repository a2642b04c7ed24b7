package io.github.pressclip.page.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages on one line with a space between their pieces, in; their title and sentences out. */
class SentencesTest {
  private static final String FILLER = "The boats sail at noon. ".repeat(70);

  private static List<Block> blocks(String text) {
    return TextReader.read(text).blocks();
  }

  @Test
  void theTitleItsCopyAndTheSentencesArePieces() {
    List<Block> blocks = blocks("Ferries return to Tarnby in May - Norrby Courier Menu News Sport Ferries return to Tarnby in May"
        + " By Ella Marsden 3 May 2025, 18:42 The ferries run again, Dr. Holt said. “They sail!” she added. " + FILLER);
    assertEquals(
        List.of("Ferries return to Tarnby in May", "- Norrby Courier Menu News Sport", "Ferries return to Tarnby in May",
            "By Ella Marsden 3 May 2025, 18:42", "The ferries run again, Dr. Holt said.", "“They sail!” she added.",
            "The boats sail at noon."),
        blocks.stream().map(Block::text).limit(7).toList());
    assertEquals(Kind.PARAGRAPH, blocks.get(3).kind());
    assertEquals(Kind.SENTENCE, blocks.get(4).kind());
  }

  @Test
  void columnsAreThoseOfTheLine() {
    List<Block> blocks = blocks(FILLER);
    assertEquals(70, blocks.size());
    assertEquals(25, blocks.get(1).column());
    assertEquals(1, blocks.get(1).line());
  }
}
