package io.github.pressclip.strip.feature;

/** How much of a block others say too, by sequences of four words. */
public final class Repeats {
  private static final int SEQUENCE = 4;

  private final Tally[] tallies;
  private final IntCounts counts = new IntCounts();

  private Repeats(Tally[] tallies) {
    this.tallies = tallies;
  }

  /** What those blocks say that take part. */
  static Repeats of(Tally[] tallies, boolean[] parts) {
    Repeats repeats = new Repeats(tallies);
    for (int i = 0; i < tallies.length; i++) {
      if (parts[i]) {
        repeats.count(i, 1);
      }
    }
    return repeats;
  }

  private void count(int block, int amount) {
    int[] words = tallies[block].words;
    for (int k = 0; k + SEQUENCE <= words.length; k++) {
      counts.add(sequence(words, k), amount);
    }
  }

  /** The share of the sequences of a block that takes part which others hold too; 0 if it is too short to have one. */
  public float share(int block) {
    int[] words = tallies[block].words;
    int possible = words.length - SEQUENCE + 1;
    int held = 0;
    count(block, -1);
    for (int k = 0; k < possible; k++) {
      held += counts.get(sequence(words, k)) > 0 ? 1 : 0;
    }
    count(block, 1);
    return possible <= 0 ? 0 : held / (float) possible;
  }

  /** Takes a block out: what it says no longer counts for the others. */
  public void drop(int block) {
    count(block, -1);
  }

  /** A number for the four words from a place on. */
  static int sequence(int[] words, int at) {
    return ((words[at] * 31 + words[at + 1]) * 31 + words[at + 2]) * 31 + words[at + 3];
  }
}
