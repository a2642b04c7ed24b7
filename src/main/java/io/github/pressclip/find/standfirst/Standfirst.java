package io.github.pressclip.find.standfirst;

import io.github.pressclip.find.evidence.Evidence;
import io.github.pressclip.page.Block;
import java.util.List;

/**
 * The standfirst of a story.
 *
 * @param text the summary; null if the page shows none
 * @param blocks the blocks that show it
 * @param evidence what it was chosen for
 */
public record Standfirst(String text, List<Block> blocks, List<Evidence> evidence) {
  static final Standfirst NONE = new Standfirst(null, List.of(), List.of());

  public Standfirst {
    blocks = List.copyOf(blocks);
    evidence = List.copyOf(evidence);
  }
}
