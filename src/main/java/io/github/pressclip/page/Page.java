package io.github.pressclip.page;

import java.util.List;

/**
 * A page as both readers give it.
 *
 * @param blocks its text in reading order
 * @param metadata what it says about itself outside its text
 */
public record Page(List<Block> blocks, Metadata metadata) {

  public Page {
    blocks = List.copyOf(blocks);
  }
}
