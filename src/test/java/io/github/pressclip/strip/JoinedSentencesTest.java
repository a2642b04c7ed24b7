package io.github.pressclip.strip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.Kind;
import io.github.pressclip.page.Metadata;
import io.github.pressclip.page.Page;
import io.github.pressclip.page.Position;
import io.github.pressclip.strip.ruling.Ruling;
import io.github.pressclip.strip.ruling.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sentences kept in a row become a paragraph. */
class JoinedSentencesTest {
  private static Stripped stripped(Kind kind, String... kept) {
    List<Block> blocks = new ArrayList<>();
    List<Ruling> rulings = new ArrayList<>();
    for (String text : kept) {
      Block block = new Block(blocks.size(), text, Position.at(1, 1), kind, 0, null);
      blocks.add(block);
      rulings.add(new Ruling(block, text.startsWith("Menu") ? Verdict.DROP : Verdict.KEEP, "test", "so it is"));
    }
    return new Stripped(new Page(blocks, Metadata.NONE), rulings);
  }

  @Test
  void aDroppedOnePartsThem() {
    Stripped joined = JoinedSentences.of(stripped(Kind.SENTENCE, "They sail.", "“We do.", "We will.”", "Menu.", "It ends."));
    assertEquals(List.of("They sail. “We do. We will.”", "Menu.", "It ends."),
        joined.page().blocks().stream().map(Block::text).toList());
    assertEquals(List.of(0, 1, 2), joined.page().blocks().stream().map(Block::index).toList());
    assertEquals(2, joined.body().size());
  }

  @Test
  void otherPagesStayAsTheyAre() {
    Stripped stripped = stripped(Kind.PARAGRAPH, "They sail.", "They sing.");
    assertSame(stripped, JoinedSentences.of(stripped));
  }
}
