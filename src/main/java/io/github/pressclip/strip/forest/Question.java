package io.github.pressclip.strip.forest;

/**
 * What a node asks, in one number, so that a walk reads one place of memory a step. Its lowest bits say which answer it
 * is about: that to twice the feature, plus one where unknown values go to the lower child, see {@link Questioned}. The
 * bits above are the largest answer that goes to the lower child.
 */
final class Question {
  /** As many bits as leave room for the difference of any two answers. */
  private static final int ANSWER_BITS = 31;

  /** The number of an answer has this many bits at most: the length of the array of them. */
  static final int ANSWERS = 1 << 16;

  /** Asks nothing: every answer goes to the lower child. */
  static final long NONE = (long) Integer.MAX_VALUE << ANSWER_BITS;

  private Question() {}

  /**
   * A split.
   *
   * @param answer twice the feature, plus one if unknown values go to the lower child
   * @param cut what a value has to be below to go to the lower child
   */
  static long split(int answer, float cut) {
    return (long) (ordered(cut) - 1) << ANSWER_BITS | answer;
  }

  /** The feature that a split asks for. */
  static int feature(long split) {
    return ((int) split & ANSWERS - 1) >> 1;
  }

  /**
   * The child that the way leads to: 0 for the lower one, 1 for the upper one.
   *
   * @param answers as many as a power of two, so that the VM sees that none is looked for beyond their end
   */
  static int step(long question, long[] answers) {
    return (int) (question - answers[(int) question & answers.length - 1] >>> 63);
  }

  /** The answer that a value is where unknown ones go to the upper child: those are above all cuts. */
  static long answer(float value) {
    return (long) ordered(value) << ANSWER_BITS;
  }

  /** The answer that a value is where unknown ones go to the lower child: those are below all cuts. */
  static long answerDown(float value) {
    return Float.isNaN(value) ? (long) Integer.MIN_VALUE << ANSWER_BITS : answer(value);
  }

  /**
   * A number that compares with others as the floats do; all unknown values have the same one, above that of infinity.
   */
  private static int ordered(float value) {
    // Zero is added for -0, which is no less than 0.
    int bits = Float.floatToIntBits(value + 0f);
    return bits ^ (bits >> 31 & Integer.MAX_VALUE);
  }
}
