package io.github.pressclip.find.headline;

import io.github.pressclip.find.evidence.Evidence;
import io.github.pressclip.page.Block;
import java.util.List;

/**
 * The headline of a story.
 *
 * @param text the headline; null if the page shows none
 * @param blocks the blocks of the page that show it, in order; empty if only its metadata has it
 * @param evidence the candidates, the winner first
 */
public record Headline(String text, List<Block> blocks, List<Evidence> evidence) {

  public Headline {
    blocks = List.copyOf(blocks);
    evidence = List.copyOf(evidence);
  }
}
