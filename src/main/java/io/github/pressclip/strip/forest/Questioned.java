package io.github.pressclip.strip.forest;

import java.util.Arrays;

/** The features that a forest asks for, and how a row answers it. */
final class Questioned {
  private final int width;

  /** Those features that splits ask for which send unknown values to the upper child, and to the lower one. */
  private final int[] unknownUp;

  private final int[] unknownDown;

  private Questioned(int width, int[] unknownUp, int[] unknownDown) {
    this.width = width;
    this.unknownUp = unknownUp;
    this.unknownDown = unknownDown;
  }

  /**
   * The features of a forest.
   *
   * @param asked for each answer, by its number, whether a split asks for it
   */
  static Questioned of(boolean[] asked) {
    int[][] features = new int[2][asked.length / 2];
    int[] counts = new int[2];
    for (int answer = 0; answer < asked.length; answer++) {
      int way = answer & 1;
      if (asked[answer]) {
        features[way][counts[way]++] = answer >> 1;
      }
    }
    return new Questioned(asked.length / 2, Arrays.copyOf(features[0], counts[0]), Arrays.copyOf(features[1], counts[1]));
  }

  int width() {
    return width;
  }

  /** Room for the answers of a row: as many as a power of two. */
  long[] room() {
    return new long[Math.max(2, Integer.highestOneBit(2 * width - 1) << 1)];
  }

  /** Writes a row's answers down. */
  void answer(float[] row, long[] answers) {
    for (int feature : unknownUp) {
      answers[2 * feature] = Question.answer(row[feature]);
    }
    for (int feature : unknownDown) {
      answers[2 * feature + 1] = Question.answerDown(row[feature]);
    }
  }
}
