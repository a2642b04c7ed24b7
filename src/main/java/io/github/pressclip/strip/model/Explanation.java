package io.github.pressclip.strip.model;

import io.github.pressclip.strip.feature.Columns;

/**
 * Puts a model's score into words: the features that spoke loudest, the loudest one of each of up to three families.
 */
final class Explanation {
  private static final int NAMED = 3;

  private Explanation() {}

  /**
   * Explains a score.
   *
   * @param columns what the features are called
   * @param row the block's features
   * @param parts what each feature added to the score, in log odds
   * @param score the score, 0 to 1
   * @param kept what was decided on it
   */
  static String of(Columns columns, float[] row, float[] parts, float score, boolean kept) {
    float side = kept ? 1 : -1;
    float[] sums = new float[columns.families()];
    int[] loudest = new int[columns.families()];
    for (int i = parts.length - 1; i >= 0; i--) {
      int family = columns.family(i);
      sums[family] += parts[i] * side;
      if (parts[i] * side >= parts[loudest[family]] * side || columns.family(loudest[family]) != family) {
        loudest[family] = i;
      }
    }
    StringBuilder text = new StringBuilder("scores ").append(rounded(score)).append(": ");
    for (int n = 0; n < NAMED; n++) {
      int best = 0;
      for (int family = 1; family < sums.length; family++) {
        best = sums[family] > sums[best] ? family : best;
      }
      if (n > 0 && sums[best] <= 0) {
        break;
      }
      text.append(n == 0 ? "" : "; ").append(columns.name(loudest[best])).append(' ')
          .append(rounded(row[loudest[best]]));
      sums[best] = Float.NEGATIVE_INFINITY;
    }
    return text.toString();
  }

  /** A value as a person reads it: two decimals below ten, none above, "unknown" where nothing was measured. */
  static String rounded(float value) {
    if (Float.isNaN(value)) {
      return "unknown";
    }
    if (Math.abs(value) >= 10 || value == Math.rint(value)) {
      return String.valueOf(Math.round(value));
    }
    int hundredths = Math.round(Math.abs(value) * 100);
    String digits = String.valueOf(hundredths % 100 + 100).substring(1);
    return (value < 0 ? "-" : "") + (hundredths / 100 == 0 ? "" : String.valueOf(hundredths / 100)) + "." + digits;
  }
}
