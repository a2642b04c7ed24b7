package io.github.pressclip.train;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.Kind;
import io.github.pressclip.page.Page;

/** Writes a page from HTML as a scraper flattens it: a line for each block that is shown, bullets before items of lists. */
final class Flattening {
  private Flattening() {}

  static String of(Page page) {
    StringBuilder text = new StringBuilder();
    Kind before = null;
    for (Block block : page.blocks()) {
      if (block.markup() != null && block.markup().box().hidden()) {
        continue;
      }
      boolean row = block.kind() == Kind.LIST_ITEM || block.kind() == Kind.TABLE_ROW;
      text.append(row && block.kind() == before ? "\n" : "\n\n")
          .append(block.kind() == Kind.LIST_ITEM ? "  • " : "").append(block.text());
      before = block.kind();
    }
    return text.toString();
  }
}
