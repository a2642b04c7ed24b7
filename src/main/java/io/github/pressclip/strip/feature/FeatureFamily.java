package io.github.pressclip.strip.feature;

/**
 * Features that measure one side of a block. Those that a page can't tell stay {@link Float#NaN}: unknown, not false.
 */
sealed interface FeatureFamily permits CountedFamily, LearnedFamily {
  /** The features in order, each in words that a reader of an explanation understands. */
  String[] names();
}
