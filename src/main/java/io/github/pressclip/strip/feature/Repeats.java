package io.github.pressclip.strip.feature;

/** Which blocks only repeat, sentence by sentence, what others say. */
final class Repeats {
  private static final int SEQUENCE = 4;

  private Repeats() {}

  /**
   * Finds the blocks that only repeat others, from the first to the last; a block found no longer counts as another, so
   * that of two that hold each other one stays.
   *
   * @param tallies the blocks
   * @param kept which of them take part
   * @param shortest blocks of fewer tokens are never found
   * @param first the block that needs less
   * @param shareOfFirst what it needs
   * @param share the share of a block's sequences of four words that others must hold
   */
  static boolean[] find(Tally[] tallies, boolean[] kept, int shortest, int first, float shareOfFirst, float share) {
    IntCounts counts = new IntCounts();
    for (int i = 0; i < tallies.length; i++) {
      int[] words = tallies[i].words;
      for (int k = 0; kept[i] && k + SEQUENCE <= words.length; k++) {
        counts.add(sequence(words, k), 1);
      }
    }
    boolean[] found = new boolean[tallies.length];
    for (int i = 0; i < tallies.length; i++) {
      int[] words = tallies[i].words;
      int possible = words.length - SEQUENCE + 1;
      if (!kept[i] || tallies[i].tokens < shortest || possible <= 0) {
        continue;
      }
      take(words, counts, -1);
      int held = 0;
      for (int k = 0; k < possible; k++) {
        held += counts.get(sequence(words, k)) > 0 ? 1 : 0;
      }
      found[i] = held >= (i == first ? shareOfFirst : share) * possible;
      if (!found[i]) {
        take(words, counts, 1);
      }
    }
    return found;
  }

  private static void take(int[] words, IntCounts counts, int amount) {
    for (int k = 0; k + SEQUENCE <= words.length; k++) {
      counts.add(sequence(words, k), amount);
    }
  }

  /** A number for the four words from a place on. */
  static int sequence(int[] words, int at) {
    return ((words[at] * 31 + words[at + 1]) * 31 + words[at + 2]) * 31 + words[at + 3];
  }
}
