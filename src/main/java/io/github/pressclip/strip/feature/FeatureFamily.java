package io.github.pressclip.strip.feature;

/**
 * Features that measure one side of a block. Those that a page can't tell stay {@link Float#NaN}: unknown, not false.
 */
interface FeatureFamily {
  /** The features in order, each in words that a reader of an explanation understands. */
  String[] names();

  /**
   * Measures all blocks of a page.
   *
   * @param sheet the page
   * @param leanings what training learned; most families only count and don't ask
   * @param rows a row for each block
   * @param at the column of this family's first feature
   */
  void fill(Sheet sheet, Leanings leanings, float[][] rows, int at);

  /** True if what the family measures depends on the leanings. */
  default boolean learns() {
    return false;
  }
}
