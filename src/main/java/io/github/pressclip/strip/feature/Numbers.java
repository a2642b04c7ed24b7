package io.github.pressclip.strip.feature;

import java.util.Arrays;

/**
 * Gives each different key the next number, counted from 1, by hash and without objects around keys. What is counted of
 * keys can then be kept in plain arrays: a key is looked up once, however many counts there are.
 */
final class Numbers {
  private static final int SMALLEST = 64;

  /** Place by place a number; 0 for a free place. A number stands at its key's own place or the next free one. */
  private int[] table;

  /** The keys, each at the place that is its number. */
  private int[] keys;

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
    keys = new int[table.length / 2 + 1];
  }

  private void clear(int places) {
    table = new int[places];
    shift = Integer.numberOfLeadingZeros(places) + 1;
  }

  /** The number of a key; a new one if it has none yet. */
  int of(int key) {
    int at = place(key);
    int number = table[at];
    return number > 0 ? number : add(key, at);
  }

  private int add(int key, int place) {
    int at = place;
    if (++count == keys.length) {
      grow();
      at = place(key);
    }
    keys[count] = key;
    table[at] = count;
    return count;
  }

  /** The number of a key; 0 if it has none. */
  int find(int key) {
    return table[place(key)];
  }

  /** How many keys have a number, which is the highest one. */
  int count() {
    return count;
  }

  private int place(int key) {
    int at = key * 0x9e3779b9 >>> shift;
    while (table[at] != 0 && keys[table[at]] != key) {
      at = at + 1 & table.length - 1;
    }
    return at;
  }

  /** Makes room: at most half of the places are taken. */
  private void grow() {
    clear(table.length * 2);
    keys = Arrays.copyOf(keys, table.length / 2 + 1);
    for (int number = 1; number < count; number++) {
      table[place(keys[number])] = number;
    }
  }
}
