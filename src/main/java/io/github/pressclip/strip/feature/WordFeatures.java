package io.github.pressclip.strip.feature;

import java.util.Arrays;

/** Whether the block's words, and those of its neighbours, are words that bodies have. */
final class WordFeatures implements FeatureFamily {
  private static final int AROUND = 3;

  /** Stands for the leaning of a word that hasn't been looked up yet; a page has most of its words more than once. */
  private static final float UNASKED = Float.POSITIVE_INFINITY;

  @Override
  public String[] names() {
    return new String[] {
      "leaning of its words", "leaning of its pairs of words", "leaning of its least likely word",
      "leaning of its likeliest word", "leaning of its second least likely word", "leaning of the 3 blocks before",
      "leaning of the 3 blocks after", "leaning of the block before"
    };
  }

  @Override
  public boolean learns() {
    return true;
  }

  @Override
  public void fill(Sheet sheet, Leanings leanings, float[][] rows, int at) {
    int count = rows.length;
    float[] means = new float[count];
    float[] ofWords = new float[sheet.words().count() + 1];
    Arrays.fill(ofWords, UNASKED);
    for (int i = 0; i < count; i++) {
      int[] words = sheet.tally(i).words;
      int[] numbers = sheet.words().block(i);
      int looked = Keys.lookedAt(sheet.tally(i));
      float[] row = rows[i];
      Leaning all = new Leaning();
      for (int k = 0; k < looked; k++) {
        if (ofWords[numbers[k]] == UNASKED) {
          ofWords[numbers[k]] = leanings.of(words[k]);
        }
        all.add(ofWords[numbers[k]]);
      }
      row[at] = all.mean();
      float pairs = 0;
      int known = 0;
      for (int k = 0; k + 1 < looked; k++) {
        float leaning = leanings.of(Keys.pair(words[k], words[k + 1]));
        if (!Float.isNaN(leaning)) {
          pairs += leaning;
          known++;
          all.add(leaning);
        }
      }
      means[i] = all.count == 0 ? 0 : all.mean();
      row[at + 1] = known == 0 ? Float.NaN : pairs / known;
      row[at + 2] = all.least();
      row[at + 3] = all.most();
      row[at + 4] = all.secondLeast();
    }
    for (int i = 0; i < count; i++) {
      float before = 0;
      float after = 0;
      for (int d = 1; d <= AROUND; d++) {
        before += i >= d ? means[i - d] : 0;
        after += i + d < count ? means[i + d] : 0;
      }
      rows[i][at + 5] = before / AROUND;
      rows[i][at + 6] = after / AROUND;
      rows[i][at + 7] = i > 0 ? means[i - 1] : 0;
    }
  }
}
