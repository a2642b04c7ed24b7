package io.github.pressclip.strip.feature;

import java.util.Arrays;

/**
 * The page's own stop words: the most frequent words of its prose, whatever its language. A text in sentences has over
 * an eighth of them, a menu hardly any.
 */
final class StopWords {
  private static final int KEPT = 25;

  private StopWords() {}

  /** The share of stop words in each block. */
  static float[] shares(Tally[] tallies, float[] prose) {
    IntCounts stops = stops(tallies, prose);
    float[] shares = new float[tallies.length];
    for (int i = 0; i < shares.length; i++) {
      int hits = 0;
      for (int word : tallies[i].words) {
        hits += stops.get(word) > 0 ? 1 : 0;
      }
      shares[i] = tallies[i].words.length == 0 ? 0 : hits / (float) tallies[i].words.length;
    }
    return shares;
  }

  private static IntCounts stops(Tally[] tallies, float[] prose) {
    int total = 0;
    for (int i = 0; i < tallies.length; i++) {
      total += prose[i] > 0 ? tallies[i].words.length : 0;
    }
    int[] words = new int[total];
    int at = 0;
    for (int i = 0; i < tallies.length; i++) {
      if (prose[i] > 0) {
        System.arraycopy(tallies[i].words, 0, words, at, tallies[i].words.length);
        at += tallies[i].words.length;
      }
    }
    Arrays.sort(words);
    long[] ranked = new long[total];
    int kinds = 0;
    for (int i = 0; i < total; ) {
      int start = i;
      while (i < total && words[i] == words[start]) {
        i++;
      }
      ranked[kinds++] = (long) (i - start) << 32 | words[start] & 0xffffffffL;
    }
    Arrays.sort(ranked, 0, kinds);
    IntCounts stops = new IntCounts();
    for (int i = Math.max(0, kinds - KEPT); i < kinds; i++) {
      stops.add((int) ranked[i], 1);
    }
    return stops;
  }
}
