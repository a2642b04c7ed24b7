package io.github.pressclip.strip.feature;

/**
 * The page's own stop words: the most frequent words of its prose, whatever its language. A text in sentences has over
 * an eighth of them, a menu hardly any.
 */
final class StopWords {
  private static final int KEPT = 25;

  private StopWords() {}

  /**
   * The stop words of a page.
   *
   * @return for each number of a word whether it is one
   */
  static boolean[] of(Tally[] tallies, Wording words, float[] prose) {
    int[] counts = new int[words.count() + 1];
    int[] hashes = new int[counts.length];
    for (int i = 0; i < tallies.length; i++) {
      if (prose[i] > 0) {
        int[] block = words.block(i);
        for (int k = 0; k < block.length; k++) {
          counts[block[k]]++;
          hashes[block[k]] = tallies[i].words[k];
        }
      }
    }
    boolean[] stops = new boolean[counts.length];
    int[] frequent = new int[KEPT];
    long[] ranks = new long[KEPT];
    for (int number = 1; number < counts.length; number++) {
      // Of words that are as frequent, the hash decides: it depends on the word alone, not on its place on the page.
      long rank = (long) counts[number] << 32 | hashes[number] & 0xffffffffL;
      if (counts[number] > 0 && rank > ranks[0]) {
        insert(rank, number, ranks, frequent);
      }
    }
    for (int number : frequent) {
      stops[number] = true;
    }
    stops[0] = false;
    return stops;
  }

  /** Puts a word at its place among the most frequent ones, from which the least frequent falls. */
  private static void insert(long rank, int number, long[] ranks, int[] frequent) {
    int at = 0;
    while (at + 1 < KEPT && ranks[at + 1] < rank) {
      ranks[at] = ranks[at + 1];
      frequent[at] = frequent[at + 1];
      at++;
    }
    ranks[at] = rank;
    frequent[at] = number;
  }
}
