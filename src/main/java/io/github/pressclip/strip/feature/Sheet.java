package io.github.pressclip.strip.feature;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.Page;
import java.util.List;

/** A page with what was counted in each of its blocks: what the judges and the families of features work from. */
public final class Sheet {
  /** Blocks of at least so many tokens, with a sentence end and few links, are taken for prose. */
  private static final int LONG = 25;

  private final Page page;
  private final Tally[] tallies;
  private final Tree tree;

  private Sheet(Page page, Tally[] tallies, Tree tree) {
    this.page = page;
    this.tallies = tallies;
    this.tree = tree;
  }

  /** Counts a page. */
  public static Sheet of(Page page) {
    List<Block> blocks = page.blocks();
    Tally[] tallies = new Tally[blocks.size()];
    for (int i = 0; i < tallies.length; i++) {
      tallies[i] = Tally.of(blocks.get(i).text());
    }
    return new Sheet(page, tallies, Tree.of(page));
  }

  /** How many blocks the page has. */
  public int size() {
    return tallies.length;
  }

  /** The page. */
  public Page page() {
    return page;
  }

  /** The block at that place. */
  public Block block(int index) {
    return page.blocks().get(index);
  }

  /** The counts of a block. */
  public Tally tally(int index) {
    return tallies[index];
  }

  /** The page's elements; null from text. */
  public Tree tree() {
    return tree;
  }

  /** The share of a block's characters inside links; 0 where nothing is known of links. */
  public float linkShare(int index) {
    Block block = block(index);
    return block.markup() == null ? 0 : block.markup().linkShare();
  }

  /** True for a block that looks like a paragraph of prose: long, with a sentence end, few links. */
  public boolean isLong(int index) {
    return tallies[index].tokens >= LONG && tallies[index].sentenceEnds > 0 && linkShare(index) < .4f;
  }
}
