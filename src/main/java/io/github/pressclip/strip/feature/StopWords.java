package io.github.pressclip.strip.feature;

import java.util.Arrays;

/**
 * The page's own stop words: the most frequent words of its prose, whatever its language. A text in sentences has over
 * an eighth of them, a menu hardly any.
 */
final class StopWords {
  private static final int KEPT = 25;

  private final IntCounts words;

  private StopWords(IntCounts words) {
    this.words = words;
  }

  /** The stop words of a page. */
  static StopWords of(Tally[] tallies, float[] prose) {
    return new StopWords(stops(tallies, prose));
  }

  boolean has(int word) {
    return words.get(word) > 0;
  }

  /** The share of stop words in a block. */
  float share(Tally tally) {
    int hits = 0;
    for (int word : tally.words) {
      hits += has(word) ? 1 : 0;
    }
    return tally.words.length == 0 ? 0 : hits / (float) tally.words.length;
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
    IntCounts stops = new IntCounts(KEPT);
    for (int i = Math.max(0, kinds - KEPT); i < kinds; i++) {
      stops.add((int) ranked[i], 1);
    }
    return stops;
  }
}
