package io.github.pressclip.strip.feature;

/** Features that tell what training learned of a block's words or names: looked up block by block, which takes long. */
non-sealed interface LearnedFamily extends FeatureFamily {
  /** Looks up the features of a page, so far of no block. */
  LookUp of(Sheet sheet, Leanings leanings);

  /** The features of a page as they are looked up. It remembers what several blocks share. */
  interface LookUp {
    /**
     * Measures one block.
     *
     * @param block its place on the page
     * @param row its row
     * @param at the column of the family's first feature
     */
    void fill(int block, float[] row, int at);
  }
}
