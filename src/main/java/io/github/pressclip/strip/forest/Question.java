package io.github.pressclip.strip.forest;

import java.io.IOException;

/**
 * What a node asks and where it leads, in one number, so that a walk reads one place of memory a step. Its upper half is
 * the largest answer that goes to the lower child, which is the next node. Of its lower half, the lowest 16 bits say which
 * answer that is, see {@link #answer}, and the topmost 16 how many nodes the upper child lies beyond the lower one.
 */
final class Question {
  private static final int ANSWER = 0xffff;
  private static final int BEYOND = 16;
  private static final int FARTHEST = Short.MAX_VALUE;

  /** Below all cuts and above all of them: the answers of an unknown value. */
  private static final int LOWEST = Integer.MIN_VALUE + 1;

  private static final int HIGHEST = Integer.MAX_VALUE;

  /** A leaf: it sends every answer upwards, to the node before the next one, and that is the leaf itself. */
  static final long LEAF = (long) Integer.MIN_VALUE << 32 | -1 << BEYOND & 0xffffffffL;

  private Question() {}

  /**
   * A split.
   *
   * @param answer twice the feature, plus one if unknown values go to the lower child
   * @param cut what a value has to be below to go to the lower child
   */
  static long split(int answer, float cut) {
    return (long) (ordered(cut) - 1) << 32 | answer;
  }

  /**
   * The split with its upper child so many nodes beyond its lower one.
   *
   * @throws IOException if that is too far
   */
  static long beyond(long split, int nodes) throws IOException {
    if (nodes > FARTHEST) {
      throw new IOException("a split has more than " + FARTHEST + " nodes below its lower child");
    }
    return split | (long) nodes << BEYOND;
  }

  /** The feature that a split asks for. */
  static int feature(long split) {
    return ((int) split & ANSWER) >> 1;
  }

  /** How many nodes onward the way leads. */
  static int step(long question, int[] answers) {
    int low = (int) question;
    int ifUpper = (int) ((question >> 32) - answers[low & ANSWER] >> 63);
    return 1 + (low >> BEYOND & ifUpper);
  }

  /** Writes down those features of a row that are asked for: each one twice, an unknown one as highest and as lowest. */
  static void answer(float[] row, int[] asked, int[] answers) {
    for (int feature : asked) {
      float value = row[feature];
      boolean known = value == value;
      int ordered = ordered(value);
      answers[2 * feature] = known ? ordered : HIGHEST;
      answers[2 * feature + 1] = known ? ordered : LOWEST;
    }
  }

  /** A number that compares with others as the floats do. */
  private static int ordered(float value) {
    // Zero is added for -0, which is no less than 0.
    int bits = Float.floatToRawIntBits(value + 0f);
    return bits ^ (bits >> 31 & Integer.MAX_VALUE);
  }
}
