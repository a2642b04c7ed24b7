package io.github.pressclip.strip.feature;

/**
 * The stretch of the page where good lines add most and others cost: the maximum-sum run, taken three times with lines
 * that cost little, more and much.
 */
final class RunFeatures implements CountedFamily {
  /** What a line costs in the stretch that other features go by. */
  static final float COST = 8;

  private static final float[] COSTS = {3, COST, 20};

  @Override
  public String[] names() {
    return new String[] {
      "in the wide stretch of prose", "blocks before the wide stretch", "blocks after the wide stretch",
      "share of prose in the wide stretch",
      "in the stretch of prose", "blocks before the stretch", "blocks after the stretch",
      "share of prose in the stretch",
      "in the dense stretch of prose", "blocks before the dense stretch", "blocks after the dense stretch",
      "share of prose in the dense stretch"
    };
  }

  @Override
  public void fill(Sheet sheet, float[][] rows, int at) {
    int count = rows.length;
    float all = 0;
    for (int i = 0; i < count; i++) {
      all += sheet.prose(i);
    }
    for (int k = 0; k < COSTS.length; k++) {
      int[] run = stretch(sheet, COSTS[k]);
      float inside = 0;
      for (int i = run[0]; i < run[1]; i++) {
        inside += sheet.prose(i);
      }
      for (int i = 0; i < count; i++) {
        float[] row = rows[i];
        int c = at + k * 4;
        row[c] = i >= run[0] && i < run[1] ? 1 : 0;
        row[c + 1] = run[0] - i;
        row[c + 2] = i - run[1];
        row[c + 3] = inside / Math.max(1, all);
      }
    }
  }

  /** The stretch of a page where lines that are no prose cost so much: from, inclusive, and to, exclusive. */
  static int[] stretch(Sheet sheet, float cost) {
    float[] worth = new float[sheet.size()];
    for (int i = 0; i < worth.length; i++) {
      Tally t = sheet.tally(i);
      boolean good = t.tokens >= 10 && t.sentenceEnds > 0 && sheet.linkShare(i) < .4f;
      worth[i] = good ? Math.min(80, t.tokens) : -cost;
    }
    return best(worth);
  }

  /** The stretch with the greatest sum: from, inclusive, and to, exclusive. */
  static int[] best(float[] worth) {
    int from = 0;
    int to = 0;
    int start = 0;
    float most = 0;
    float sum = 0;
    for (int i = 0; i < worth.length; i++) {
      if (sum <= 0) {
        sum = 0;
        start = i;
      }
      sum += worth[i];
      if (sum > most) {
        most = sum;
        from = start;
        to = i + 1;
      }
    }
    return new int[] {from, to};
  }
}
