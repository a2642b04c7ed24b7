package io.github.pressclip.strip.model;

import io.github.pressclip.strip.feature.Sheet;
import io.github.pressclip.strip.ruling.Ruling;
import io.github.pressclip.strip.ruling.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Keeps the blocks that the model takes for body. Where it draws the line follows from all scores of the page: the line
 * at which the F1 of the words kept is expected to be greatest, each block being body with the probability that is its
 * score (Lewis, "Evaluating and optimizing autonomous text classification systems", 1995). On a page that the model is
 * sure of, the line lies near one half; on a page of doubts, lower.
 */
public final class ModelJudge {
  private static final float HIGHEST = .5f;

  private static final float LOWEST = .3f;

  /** Where no sentence reaches the line, the page's best one does if it scores this much. */
  private static final float LAST_RESORT = .15f;

  /** Where it comes to that, what scores this share of the best sentence's is as likely to be body. */
  private static final float NEARLY = .7f;

  private ModelJudge() {}

  /** A ruling for each block of a page, by what the model makes of it. */
  public static List<Ruling> judge(Sheet sheet, Opinion opinion) {
    float[] scores = Consensus.of(sheet, opinion.scores());
    float threshold = threshold(sheet, scores);
    List<Ruling> rulings = new ArrayList<>(sheet.size());
    for (int i = 0; i < sheet.size(); i++) {
      int block = i;
      boolean kept = scores[i] >= threshold;
      boolean byItself = opinion.scores()[i] >= threshold;
      rulings.add(new Ruling(sheet.block(i), kept ? Verdict.KEEP : Verdict.DROP, "model",
          () -> opinion.reasons().of(block, byItself) + (kept == byItself ? "" : drawn(scores[block]))));
    }
    return rulings;
  }

  private static String drawn(float score) {
    return "; with those built alike around it " + Explanation.rounded(score);
  }

  private static float threshold(Sheet sheet, float[] scores) {
    float threshold = Math.max(LOWEST, Math.min(HIGHEST, best(sheet, scores)));
    float top = 0;
    for (int i = 0; i < scores.length; i++) {
      top = Math.max(top, sheet.tally(i).sentenceEnds() > 0 ? scores[i] : 0);
    }
    return top >= threshold ? threshold : Math.max(LAST_RESORT, top * NEARLY);
  }

  /**
   * The score from which on blocks have to be kept for the greatest F1 to be expected. One below the lowest line is not
   * looked for: F1 grows with each block that scores more than half of it and with none after these.
   */
  private static float best(Sheet sheet, float[] scores) {
    long[] order = new long[scores.length];
    int count = 0;
    double expected = 0;
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] >= LOWEST) {
        order[count++] = (long) Float.floatToIntBits(scores[i]) << 32 | i;
      }
      expected += scores[i] * sheet.tally(i).tokens();
    }
    Arrays.sort(order, 0, count);
    double shared = 0;
    double kept = 0;
    double greatest = 0;
    float best = 1;
    for (int k = count - 1; k >= 0; k--) {
      int i = (int) order[k];
      shared += scores[i] * sheet.tally(i).tokens();
      kept += sheet.tally(i).tokens();
      double f1 = 2 * shared / (kept + expected);
      if (f1 > greatest) {
        greatest = f1;
        best = scores[i];
      }
    }
    return best;
  }
}
