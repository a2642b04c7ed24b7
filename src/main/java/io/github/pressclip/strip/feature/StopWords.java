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
    IntCounts counts = new IntCounts(total);
    int[] words = new int[total];
    int kinds = 0;
    for (int i = 0; i < tallies.length; i++) {
      if (prose[i] > 0) {
        for (int word : tallies[i].words) {
          if (counts.add(word, 1) == 0) {
            words[kinds++] = word;
          }
        }
      }
    }
    long[] ranked = new long[kinds];
    for (int i = 0; i < kinds; i++) {
      ranked[i] = (long) counts.get(words[i]) << 32 | words[i] & 0xffffffffL;
    }
    Arrays.sort(ranked);
    IntCounts stops = new IntCounts(KEPT);
    for (int i = Math.max(0, kinds - KEPT); i < kinds; i++) {
      stops.add((int) ranked[i], 1);
    }
    return stops;
  }
}
