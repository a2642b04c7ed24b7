package io.github.pressclip.strip;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.Page;
import io.github.pressclip.strip.ruling.Ruling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A page with a ruling for each of its blocks.
 *
 * @param page the page
 * @param rulings one for each block, in the page's order
 */
public record Stripped(Page page, List<Ruling> rulings) {

  public Stripped {
    rulings = List.copyOf(rulings);
    if (rulings.size() != page.blocks().size()) {
      throw new IllegalArgumentException(
          "each block needs a ruling: " + page.blocks().size() + " blocks, " + rulings.size() + " rulings");
    }
  }

  /** The blocks of the body, in the page's order. */
  public List<Block> body() {
    List<Block> body = new ArrayList<>();
    for (Ruling ruling : rulings) {
      if (ruling.kept()) {
        body.add(ruling.block());
      }
    }
    return Collections.unmodifiableList(body);
  }
}
