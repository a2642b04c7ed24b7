package io.github.pressclip.train;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.Kind;
import io.github.pressclip.page.Page;
import java.util.Set;

/** Ways in which scrapers write a page from HTML as text. */
enum Flattening {
  /** As the {@code innerText} of a browser: a line a block, an empty line around paragraphs, no bullets. */
  INNER_TEXT,
  /** The same with bullets before items of lists, and an empty line around headings and lists too. */
  BULLETS,
  /** As a text browser, which shows what a style sheet hides. */
  TEXT_BROWSER;

  /** Elements around which an empty line stands besides paragraphs, where it does so around more than those. */
  private static final Set<String> SET_APART =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "dl", "figure");

  /** The text of a page from HTML. */
  String of(Page page) {
    StringBuilder text = new StringBuilder();
    Block before = null;
    for (Block block : page.blocks()) {
      if (this != TEXT_BROWSER && block.markup().box().hidden()) {
        continue;
      }
      if (before != null) {
        text.append(parted(before, block) ? "\n\n" : "\n");
      }
      text.append(this != INNER_TEXT && isItem(block) ? "  • " : "").append(block.text());
      before = block;
    }
    return text.toString();
  }

  /** True if an empty line parts two blocks. */
  private boolean parted(Block one, Block next) {
    if (this != INNER_TEXT && (isItem(one) || isItem(next))) {
      return isItem(one) != isItem(next);
    }
    return isSetApart(one) || isSetApart(next);
  }

  private boolean isSetApart(Block block) {
    String tag = block.markup().container().tag();
    return tag.equals("p") || this != INNER_TEXT && SET_APART.contains(tag);
  }

  private static boolean isItem(Block block) {
    return block.kind() == Kind.LIST_ITEM;
  }
}
