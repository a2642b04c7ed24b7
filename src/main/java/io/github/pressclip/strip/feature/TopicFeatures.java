package io.github.pressclip.strip.feature;

/**
 * Whether the block speaks of what the story speaks of: how many of its words, the page's stop words apart, stand in
 * other paragraphs of the stretch of prose, in its first paragraphs, and in several of them.
 */
final class TopicFeatures implements CountedFamily {
  /** Paragraphs that open a story and say what it is about. */
  private static final int OPENING = 4;

  private static final int RECURRING = 3;

  /** Stands for how often the story has a stop word: so much below zero that what is counted doesn't bring it up. */
  private static final int NEVER = -1 << 30;

  @Override
  public String[] names() {
    return new String[] {
      "words of the story's", "words of the story's opening", "words that recur in the story",
      "words of the story's, 2 before", "words of the story's, 2 after", "words of the story's opening, 2 around"
    };
  }

  @Override
  public void fill(Sheet sheet, float[][] rows, int at) {
    int count = rows.length;
    int[] stretch = RunFeatures.stretch(sheet, RunFeatures.COST);
    boolean[] core = new boolean[count];
    boolean[] opening = new boolean[count];
    int[] story = counts(sheet);
    int[] first = story.clone();
    int paragraphs = 0;
    for (int i = stretch[0]; i < stretch[1]; i++) {
      if (sheet.isLong(i)) {
        core[i] = true;
        opening[i] = paragraphs++ < OPENING;
        count(sheet, i, story, 1);
        if (opening[i]) {
          count(sheet, i, first, 1);
        }
      }
    }
    float[] shares = new float[count];
    float[] early = new float[count];
    for (int i = 0; i < count; i++) {
      if (core[i]) {
        count(sheet, i, story, -1);
      }
      if (opening[i]) {
        count(sheet, i, first, -1);
      }
      measure(sheet, i, story, first, rows[i], at);
      shares[i] = rows[i][at];
      early[i] = rows[i][at + 1];
      if (core[i]) {
        count(sheet, i, story, 1);
      }
      if (opening[i]) {
        count(sheet, i, first, 1);
      }
    }
    for (int i = 0; i < count; i++) {
      rows[i][at + 3] = mean(shares, i - 2, i);
      rows[i][at + 4] = mean(shares, i + 1, i + 3);
      rows[i][at + 5] = mean(early, i - 2, i + 3);
    }
  }

  /** Counts of all words, by their numbers: none yet, and of stop words so few that all stay below it. */
  private static int[] counts(Sheet sheet) {
    boolean[] stopWords = sheet.stopWords();
    int[] counts = new int[stopWords.length];
    for (int word = 0; word < counts.length; word++) {
      counts[word] = stopWords[word] ? NEVER : 0;
    }
    return counts;
  }

  /** Adds to the counts of a block's words, by their numbers. */
  private static void count(Sheet sheet, int i, int[] counts, int amount) {
    for (int word : sheet.words().block(i)) {
      counts[word] += amount;
    }
  }

  private static void measure(Sheet sheet, int i, int[] story, int[] first, float[] row, int at) {
    int telling = 0;
    int shared = 0;
    int early = 0;
    int recurring = 0;
    for (int word : sheet.words().block(i)) {
      // By the sign of a number, for the processor would guess wrong as often as not.
      int times = story[word];
      telling += ~times >>> 31;
      shared += -times >>> 31;
      recurring += RECURRING - 1 - times >>> 31;
      early += -first[word] >>> 31;
    }
    if (telling > 0) {
      row[at] = shared / (float) telling;
      row[at + 1] = early / (float) telling;
      row[at + 2] = recurring / (float) telling;
    } else {
      row[at] = Float.NaN;
      row[at + 1] = Float.NaN;
      row[at + 2] = Float.NaN;
    }
  }

  /** The mean of what is known between two places; NaN if nothing is. */
  private static float mean(float[] values, int from, int to) {
    float sum = 0;
    int known = 0;
    for (int i = Math.max(0, from); i < Math.min(values.length, to); i++) {
      if (!Float.isNaN(values[i])) {
        sum += values[i];
        known++;
      }
    }
    return known == 0 ? Float.NaN : sum / known;
  }
}
