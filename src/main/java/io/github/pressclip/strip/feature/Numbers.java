package io.github.pressclip.strip.feature;

/**
 * Gives each different key the next number, counted from 1, by hash and without objects around keys. What is counted of
 * keys can then be kept in plain arrays: a key is looked up once, however many counts there are.
 */
final class Numbers {
  private static final int SMALLEST = 64;

  /** Place by place a key and its number; 0 for a free place. A key stands at its own place or the next free one. */
  private int[] table;

  /** A key's place is the topmost bits of its product with an odd number: all bits of the key have a part in them. */
  private int shift;

  private int count;

  /**
   * Numbers.
   *
   * @param expected how many different keys there may be; with more of them, the table grows
   */
  Numbers(int expected) {
    clear(Math.max(SMALLEST, Integer.highestOneBit(Math.max(1, expected)) * 4));
  }

  private void clear(int places) {
    table = new int[places * 2];
    shift = Integer.numberOfLeadingZeros(places) + 1;
  }

  /** The number of a key; a new one if it has none yet. */
  int of(int key) {
    int at = place(key);
    if (table[at + 1] == 0) {
      if (++count * 4 > table.length) {
        grow();
        at = place(key);
      }
      table[at] = key;
      table[at + 1] = count;
    }
    return table[at + 1];
  }

  /** The number of a key; 0 if it has none. */
  int find(int key) {
    return table[place(key) + 1];
  }

  /** How many keys have a number, which is the highest one. */
  int count() {
    return count;
  }

  private int place(int key) {
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
        int at = place(old[i]);
        table[at] = old[i];
        table[at + 1] = old[i + 1];
      }
    }
  }
}
