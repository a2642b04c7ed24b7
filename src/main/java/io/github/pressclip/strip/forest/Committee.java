package io.github.pressclip.strip.forest;

/**
 * Forests that were grown from different lessons for the same rows. The first is asked of each row and the others only
 * where it is unsure; what they say, in log odds, is averaged (Perrone and Cooper, "When networks disagree", 1993).
 */
public final class Committee {
  /**
   * Log odds, in parts of {@link Forest#SCALE}, beyond which the others would hardly move a row to the other side: by
   * cross-validation, to ask them of every row gave the same F1 within .0001.
   */
  private static final int SURE = 2 * Forest.SCALE;

  private final Forest[] forests;

  private Committee(Forest[] forests) {
    this.forests = forests;
  }

  /**
   * Makes a committee.
   *
   * @param forests one or more, which take rows of the same features; the first is asked first
   */
  public static Committee of(Forest... forests) {
    return new Committee(forests.clone());
  }

  /** For each row the probability that it is what the forests were trained to find, 0 to 1, by all that they know. */
  public float[] score(Rows rows) {
    return score(rows, true);
  }

  /**
   * As {@link #score}, and quicker where it only matters on which side a row is: of most rows the first trees are sure,
   * and no others are asked, so that a probability of some hundredths, or of all but some, may be another one.
   */
  public float[] decide(Rows rows) {
    return score(rows, false);
  }

  private float[] score(Rows rows, boolean whole) {
    float[] scores = new float[rows.count()];
    int late = forests[0].firstLate(rows);
    // One room for all: what a row answers is the same whichever forest asks.
    long[] answers = forests[0].room();
    for (int i = 0; i < scores.length; i++) {
      int sum = forests[0].sum(rows, i, late, answers, whole);
      scores[i] = Forest.probability(whole || Math.abs(sum) <= SURE ? mean(rows, i, answers, sum) : sum);
    }
    return scores;
  }

  /** What all forests say of a row, given what the first one does. */
  private int mean(Rows rows, int row, long[] answers, int first) {
    int sum = first;
    for (int i = 1; i < forests.length; i++) {
      sum += forests[i].sum(rows, row, 0, answers, true);
    }
    return sum / forests.length;
  }

  /**
   * What each feature added to a row's score, in log odds, by all trees: the mean over the forests that were asked.
   */
  public float[] contributions(Rows rows, int index) {
    int sum = forests[0].sum(rows, index, forests[0].firstLate(rows), forests[0].room(), false);
    rows.complete(index);
    float[] row = rows.row(index);
    int asked = Math.abs(sum) <= SURE ? forests.length : 1;
    float[] parts = new float[forests[0].width()];
    for (int i = 0; i < asked; i++) {
      float[] more = forests[i].contributions(row);
      for (int k = 0; k < parts.length; k++) {
        parts[k] += more[k] / asked;
      }
    }
    return parts;
  }
}
