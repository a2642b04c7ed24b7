package io.github.pressclip.strip.feature;

/** Counts of whole numbers by hash, without boxes around them. No count goes below 0. */
final class IntCounts {
  private static final int SMALLEST = 64;

  /** Place by place a key and its count plus one; 0 for a free place. A key stands at its own place or the next free one. */
  private int[] table;

  /** A key's place is the topmost bits of its product with an odd number: all bits of the key have a part in them. */
  private int shift;

  private int size;

  IntCounts() {
    this(0);
  }

  /**
   * Counts.
   *
   * @param expected how many different keys there may be; with more of them, the table grows
   */
  IntCounts(int expected) {
    clear(Math.max(SMALLEST, Integer.highestOneBit(Math.max(1, expected)) * 4));
  }

  private void clear(int places) {
    table = new int[places * 2];
    shift = Integer.numberOfLeadingZeros(places) + 1;
  }

  /** Adds to the count of a key and gives the count that it had. */
  int add(int key, int amount) {
    int at = find(key);
    if (table[at + 1] == 0) {
      if (++size * 4 > table.length) {
        grow();
        at = find(key);
      }
      table[at] = key;
      table[at + 1] = 1;
    }
    int before = table[at + 1] - 1;
    table[at + 1] += amount;
    return before;
  }

  /** The count of a key; 0 if it has none. */
  int get(int key) {
    return Math.max(0, table[find(key) + 1] - 1);
  }

  private int find(int key) {
    int at = (key * 0x9e3779b9 >>> shift) * 2;
    while (table[at + 1] != 0 && table[at] != key) {
      at = at + 2 & table.length - 1;
    }
    return at;
  }

  private void grow() {
    int[] old = table;
    clear(old.length);
    for (int i = 0; i < old.length; i += 2) {
      if (old[i + 1] != 0) {
        int at = find(old[i]);
        table[at] = old[i];
        table[at + 1] = old[i + 1];
      }
    }
  }
}
