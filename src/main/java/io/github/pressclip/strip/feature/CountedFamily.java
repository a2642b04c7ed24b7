package io.github.pressclip.strip.feature;

/** Features that are counted on the page alone, of all its blocks together. */
non-sealed interface CountedFamily extends FeatureFamily {
  /**
   * Measures all blocks of a page.
   *
   * @param sheet the page
   * @param rows a row for each block
   * @param at the column of this family's first feature
   */
  void fill(Sheet sheet, float[][] rows, int at);
}
