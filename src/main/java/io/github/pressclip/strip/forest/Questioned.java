package io.github.pressclip.strip.forest;

import java.util.Arrays;

/** The features that a forest asks for, stage by stage of a walk, and how a row answers it. */
final class Questioned {
  /** The stage of what is never asked. */
  static final int NEVER = Integer.MAX_VALUE;

  /** By stage, those features that splits first ask for in it which send unknown values to the upper child. */
  private final int[][] unknownUp;

  /** The same of those that send them to the lower one. */
  private final int[][] unknownDown;

  /** By feature, the stage that first asks for it, or {@link #NEVER}. */
  private final int[] stages;

  private Questioned(int[] stages, int[][] unknownUp, int[][] unknownDown) {
    this.stages = stages;
    this.unknownUp = unknownUp;
    this.unknownDown = unknownDown;
  }

  /**
   * The features of a forest.
   *
   * @param first for each answer, by its number, the stage that first asks for it, or {@link #NEVER}
   * @param stages how many stages there are
   */
  static Questioned of(int[] first, int stages) {
    int[][] up = new int[stages][];
    int[][] down = new int[stages][];
    for (int stage = 0; stage < stages; stage++) {
      up[stage] = features(first, stage, 0);
      down[stage] = features(first, stage, 1);
    }
    int[] either = new int[first.length / 2];
    for (int feature = 0; feature < either.length; feature++) {
      either[feature] = Math.min(first[2 * feature], first[2 * feature + 1]);
    }
    return new Questioned(either, up, down);
  }

  private static int[] features(int[] first, int stage, int way) {
    int[] features = new int[first.length / 2];
    int count = 0;
    for (int answer = way; answer < first.length; answer += 2) {
      if (first[answer] == stage) {
        features[count++] = answer >> 1;
      }
    }
    return Arrays.copyOf(features, count);
  }

  int width() {
    return stages.length;
  }

  /** The stage that first asks for a feature, or {@link #NEVER}. */
  int stage(int feature) {
    return stages[feature];
  }

  /** Room for the answers of a row: as many as a power of two. */
  long[] room() {
    return new long[Math.max(2, Integer.highestOneBit(2 * width() - 1) << 1)];
  }

  /** Writes down those answers of a row that a stage asks for and none before it did. */
  void answer(float[] row, int stage, long[] answers) {
    for (int feature : unknownUp[stage]) {
      answers[2 * feature] = Question.answer(row[feature]);
    }
    for (int feature : unknownDown[stage]) {
      answers[2 * feature + 1] = Question.answerDown(row[feature]);
    }
  }
}
