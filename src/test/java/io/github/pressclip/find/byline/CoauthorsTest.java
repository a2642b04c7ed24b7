package io.github.pressclip.find.byline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.text.TextReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoauthorsTest {
  @Test
  void standWithTheDeclaredAuthorOnALineOfNames() {
    assertEquals("Ann Smith & Bob Jones", line("Hollin buys its cinema\n\nAnn Smith & Bob Jones\n").text());
  }

  @Test
  void areNobodyOfWhomASentenceTells() {
    assertNull(line("Hollin buys its cinema\n\nAnn Smith and Bob Jones have seen the old cinema from inside\n"));
    assertNull(line("Hollin buys its cinema\n\nAnn Smith\n"));
  }

  private static Block line(String page) {
    List<Block> blocks = TextReader.read(page).blocks();
    return Coauthors.line("Ann Smith", blocks, 0, blocks.size());
  }
}
