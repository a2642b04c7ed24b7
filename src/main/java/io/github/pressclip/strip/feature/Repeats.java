package io.github.pressclip.strip.feature;

/** Whether a block only repeats what others say. */
final class Repeats {
  private static final int SEQUENCE = 4;

  private Repeats() {}

  /**
   * How much of a block others say too.
   *
   * @param tallies the blocks
   * @param kept which of the others take part
   * @param block the block
   * @return the share of its sequences of four words that the others hold; 0 if it is too short to have one
   */
  static float share(Tally[] tallies, boolean[] kept, int block) {
    IntCounts counts = new IntCounts();
    for (int i = 0; i < tallies.length; i++) {
      int[] words = tallies[i].words;
      for (int k = 0; kept[i] && i != block && k + SEQUENCE <= words.length; k++) {
        counts.add(sequence(words, k), 1);
      }
    }
    int[] words = tallies[block].words;
    int possible = words.length - SEQUENCE + 1;
    int held = 0;
    for (int k = 0; k < possible; k++) {
      held += counts.get(sequence(words, k)) > 0 ? 1 : 0;
    }
    return possible <= 0 ? 0 : held / (float) possible;
  }

  /** A number for the four words from a place on. */
  static int sequence(int[] words, int at) {
    return ((words[at] * 31 + words[at + 1]) * 31 + words[at + 2]) * 31 + words[at + 3];
  }
}
