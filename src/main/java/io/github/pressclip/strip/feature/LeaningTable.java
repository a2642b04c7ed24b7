package io.github.pressclip.strip.feature;

import java.nio.ByteBuffer;

/**
 * Leanings as they are kept on disk: four bytes for each, of which three are the upper bits of the mixed key and one is
 * the leaning in 1/{@value #SCALE}. They are sorted by key. A key that training didn't see is taken for another one
 * once in some hundreds of times, which the model had to live with in training too.
 */
public final class LeaningTable implements Leanings {
  /** Leanings are whole multiples of one part in so many. */
  public static final int SCALE = 32;

  /** So many of a key's upper bits tell in most cases that it has no entry: most pairs of words have none. */
  private static final int KNOWN_BITS = 19;

  /** So many of these stand in one number. */
  private static final int BUCKET_BITS = 6;

  private static final int BUCKETS = 1 << KNOWN_BITS - BUCKET_BITS;
  private static final int SHIFT = Integer.SIZE - KNOWN_BITS;

  private final int[] entries;

  /** Bit by bit, for the {@link #KNOWN_BITS} upper bits of a mixed key, whether there is an entry with these. */
  private final long[] known = new long[BUCKETS];

  /** For each number of {@link #known} how many entries stand before those that it speaks of. */
  private final int[] starts = new int[BUCKETS + 1];

  private LeaningTable(int[] entries) {
    this.entries = entries;
    for (int entry : entries) {
      int upper = entry >>> SHIFT;
      known[upper >> BUCKET_BITS] |= 1L << upper;
      starts[(upper >> BUCKET_BITS) + 1]++;
    }
    for (int i = 0; i < BUCKETS; i++) {
      starts[i + 1] += starts[i];
    }
  }

  /** A table from its bytes, big-endian. */
  public static LeaningTable read(byte[] bytes) {
    int[] entries = new int[bytes.length / 4];
    // All at once: a loop over so many entries takes some milliseconds before the VM compiles it.
    ByteBuffer.wrap(bytes).asIntBuffer().get(entries);
    return new LeaningTable(entries);
  }

  /** One entry of a table. */
  public static int entry(int key, float leaning) {
    return mixed(key) & ~0xff | steps(leaning) & 0xff;
  }

  /** A leaning as a table can hold it. */
  public static float rounded(float leaning) {
    return steps(leaning) / (float) SCALE;
  }

  private static int steps(float leaning) {
    return Math.round(Math.max(-127, Math.min(127, leaning * SCALE)));
  }

  @Override
  public float of(int key) {
    int mixed = mixed(key);
    int upper = mixed >>> SHIFT;
    long bucket = known[upper >> BUCKET_BITS];
    if ((bucket >>> upper & 1) == 0) {
      return Float.NaN;
    }
    // Each bit below its own is at least one entry, and hardly ever two: the first one looked at is mostly the right
    // one.
    int wanted = mixed >>> 8;
    int i = starts[upper >> BUCKET_BITS] + Long.bitCount(bucket & (1L << upper) - 1);
    while (i < entries.length && entries[i] >>> 8 < wanted) {
      i++;
    }
    return i < entries.length && entries[i] >>> 8 == wanted ? (byte) entries[i] / (float) SCALE : Float.NaN;
  }

  /** Spreads keys that lie close together (the finisher of MurmurHash3, Appleby 2011). */
  private static int mixed(int key) {
    int h = key;
    h = (h ^ h >>> 16) * 0x85ebca6b;
    h = (h ^ h >>> 13) * 0xc2b2ae35;
    return h ^ h >>> 16;
  }
}
