package io.github.pressclip.strip.feature;

/**
 * What a first reading made of a block and of those around it, for a second reading: a line that could be anybody's is
 * the story's between two that are. Two readings one after the other are known as stacking ("Stacked sequential
 * learning": Cohen and Carvalho, 2005).
 */
final class ContextFeatures {
  /** How many blocks on either side are seen one by one. */
  private static final int SINGLE = 4;

  /** How many blocks on either side are seen together. */
  private static final int[] REACHES = {3, 8, 20};

  /** A block that scores less costs the stretch of the body more than it adds. */
  private static final float WORTH = .4f;

  /** A block that scores less doesn't read like the body. */
  private static final float LOW = .3f;

  private final float[] scores;
  private final int count;

  /** Up to each block, without it: the tokens, and the tokens that are expected to be the body's. */
  private final float[] tokens;

  private final float[] body;

  ContextFeatures(Sheet sheet, float[] scores) {
    this.scores = scores;
    count = scores.length;
    tokens = new float[count + 1];
    body = new float[count + 1];
    for (int i = 0; i < count; i++) {
      int own = sheet.tally(i).tokens;
      tokens[i + 1] = tokens[i] + own;
      body[i + 1] = body[i] + own * scores[i];
    }
  }

  static String[] names() {
    return new String[] {
      "first reading of it", "first reading of the block before", "first reading of the block after",
      "first reading of the second block before", "first reading of the second block after",
      "first reading of the third block before", "first reading of the third block after",
      "first reading of the fourth block before", "first reading of the fourth block after",
      "first reading of the 3 blocks before", "first reading of the 3 blocks after",
      "first reading of the 8 blocks before", "first reading of the 8 blocks after",
      "first reading of the 20 blocks before", "first reading of the 20 blocks after",
      "share of the body before it", "share of the body after it", "share of the body in it",
      "words of the body", "share of the page that is body", "greatest first reading of the page",
      "blocks that don't read like the body before it", "blocks that don't read like the body after it",
      "blocks between it and the body", "words between it and the body", "side of the body"
    };
  }

  /** Measures all blocks, from a column on. */
  void fill(float[][] rows, int at) {
    float all = Math.max(1, body[count]);
    float greatest = 0;
    for (float score : scores) {
      greatest = Math.max(greatest, score);
    }
    for (int i = 0; i < count; i++) {
      float[] row = rows[i];
      int c = at;
      row[c++] = scores[i];
      for (int away = 1; away <= SINGLE; away++) {
        row[c++] = i - away >= 0 ? scores[i - away] : Float.NaN;
        row[c++] = i + away < count ? scores[i + away] : Float.NaN;
      }
      for (int reach : REACHES) {
        row[c++] = mean(Math.max(0, i - reach), i);
        row[c++] = mean(i + 1, Math.min(count, i + 1 + reach));
      }
      row[c++] = body[i] / all;
      row[c++] = (all - body[i + 1]) / all;
      row[c++] = (body[i + 1] - body[i]) / all;
      row[c++] = all;
      row[c++] = all / Math.max(1, tokens[count]);
      row[c] = greatest;
    }
    fillLow(rows, at + 2 * SINGLE + 2 * REACHES.length + 7);
    fillStretch(rows, at + 2 * SINGLE + 2 * REACHES.length + 9);
  }

  /** What some blocks score, by their tokens. */
  private float mean(int from, int to) {
    return (body[to] - body[from]) / Math.max(1, tokens[to] - tokens[from]);
  }

  /** How many blocks in a row on either side don't read like the body. */
  private void fillLow(float[][] rows, int at) {
    int low = 0;
    for (int i = 0; i < count; i++) {
      rows[i][at] = low;
      low = scores[i] < LOW ? low + 1 : 0;
    }
    low = 0;
    for (int i = count - 1; i >= 0; i--) {
      rows[i][at + 1] = low;
      low = scores[i] < LOW ? low + 1 : 0;
    }
  }

  /** How far it is to the stretch of the page that reads most like the body, and on which side of it a block stands. */
  private void fillStretch(float[][] rows, int at) {
    float[] worth = new float[count];
    for (int i = 0; i < count; i++) {
      worth[i] = (scores[i] - WORTH) * (tokens[i + 1] - tokens[i] + 1);
    }
    int[] stretch = RunFeatures.best(worth);
    int from = stretch[0];
    int to = stretch[1];
    for (int i = 0; i < count; i++) {
      boolean above = i < from;
      boolean below = i >= to;
      rows[i][at] = above ? from - i : below ? i - to + 1 : 0;
      rows[i][at + 1] = above ? tokens[from] - tokens[i + 1] : below ? tokens[i] - tokens[to] : 0;
      rows[i][at + 2] = above ? -1 : below ? 1 : 0;
    }
  }
}
