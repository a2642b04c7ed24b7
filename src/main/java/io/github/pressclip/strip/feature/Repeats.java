package io.github.pressclip.strip.feature;

/** How much of a block others say too, by sequences of words. */
public final class Repeats {
  private final Wording sequences;
  private final int[] counts;

  private Repeats(Wording sequences) {
    this.sequences = sequences;
    counts = new int[sequences.count() + 1];
  }

  /** What those blocks say that take part. */
  static Repeats of(Wording sequences, boolean[] parts) {
    Repeats repeats = new Repeats(sequences);
    for (int i = 0; i < parts.length; i++) {
      if (parts[i]) {
        repeats.add(i);
      }
    }
    return repeats;
  }

  private void count(int block, int amount) {
    for (int sequence : sequences.block(block)) {
      counts[sequence] += amount;
    }
  }

  /** The share of the sequences of a block that takes part which others hold too; 0 if it is too short to have one. */
  public float share(int block) {
    int[] own = sequences.block(block);
    int held = 0;
    count(block, -1);
    for (int sequence : own) {
      held += counts[sequence] > 0 ? 1 : 0;
    }
    count(block, 1);
    return own.length == 0 ? 0 : held / (float) own.length;
  }

  /** Takes a block in: what it says counts for the others from now on. */
  public void add(int block) {
    count(block, 1);
  }

  /** Takes a block out: what it says no longer counts for the others. */
  public void drop(int block) {
    count(block, -1);
  }
}
