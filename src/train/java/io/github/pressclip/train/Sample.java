package io.github.pressclip.train;

import java.util.Arrays;

/**
 * Rows to train on, with their labels and weights.
 *
 * @param rows the features of each block
 * @param labels 1 for a block of the body, else 0
 * @param weights how much each counts
 */
record Sample(float[][] rows, float[] labels, float[] weights) {
  /** Of the lines that any model drops, one in so many is trained on, and counts for as many. */
  private static final int THINNED = 4;

  /**
   * Menus make up most of a page's lines and teach little: short lines without a sentence are thinned out.
   */
  static Sample thinned(Example example, float[][] rows) {
    float[][] kept = new float[rows.length][];
    float[] labels = new float[rows.length];
    float[] weights = new float[rows.length];
    int count = 0;
    for (int i = 0; i < rows.length; i++) {
      boolean easy = example.labels[i] == 0 && example.sheet.tally(i).tokens() <= 6
          && example.sheet.tally(i).sentenceEnds() == 0;
      if (easy && (i * 7919 + rows.length) % THINNED != 0) {
        continue;
      }
      kept[count] = rows[i];
      labels[count] = example.labels[i];
      weights[count++] = example.weights[i] * (easy ? THINNED : 1);
    }
    return new Sample(Arrays.copyOf(kept, count), Arrays.copyOf(labels, count), Arrays.copyOf(weights, count));
  }
}
