package io.github.pressclip.train;

import java.util.function.Predicate;

/** What a model that learns from some sites is told of their blocks. */
interface Labelling {
  /** As the truth has it: 1 for a block of the body, else 0. */
  Labelling TRUTH = sites -> example -> example.labels;

  /**
   * The labels for those who learn from some sites.
   *
   * @param sites true for a site to learn from; nothing is known of the others
   */
  Labels of(Predicate<String> sites);

  /** The labels of pages. */
  interface Labels {
    /** For each block of a page how much it is body, 0 to 1. */
    float[] of(Example example);
  }
}
