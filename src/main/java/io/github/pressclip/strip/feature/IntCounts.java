package io.github.pressclip.strip.feature;

/** Counts of whole numbers by hash, without boxes around them. */
final class IntCounts {
  private int[] keys = new int[256];
  private int[] counts = new int[256];
  private boolean[] taken = new boolean[256];
  private int size;

  /** Adds to the count of a key and gives the count that it had. */
  int add(int key, int amount) {
    int slot = slot(key);
    int before = counts[slot];
    counts[slot] = before + amount;
    if (!taken[slot]) {
      taken[slot] = true;
      keys[slot] = key;
      size++;
      if (size * 2 > keys.length) {
        grow();
      }
    }
    return before;
  }

  /** The count of a key; 0 if it has none. */
  int get(int key) {
    return counts[slot(key)];
  }

  private int slot(int key) {
    int slot = key * 0x9e3779b9 >>> 7 & keys.length - 1;
    while (taken[slot] && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldCounts = counts;
    boolean[] oldTaken = taken;
    keys = new int[oldKeys.length * 2];
    counts = new int[oldKeys.length * 2];
    taken = new boolean[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldTaken[i]) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        counts[slot] = oldCounts[i];
        taken[slot] = true;
      }
    }
  }
}
