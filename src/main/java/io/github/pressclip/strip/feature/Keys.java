package io.github.pressclip.strip.feature;

import io.github.pressclip.page.Box;

/** Numbers for what leanings are learned of, so that no table needs the words themselves. */
public final class Keys {
  /** How far away an element's names are told apart: on the block's own element, on the one around it, further up. */
  static final int LEVELS = 3;

  /** Words of a block that are looked at; what comes later says little more about it. */
  private static final int LOOKED_AT = 60;

  private Keys() {}

  /** The keys of a block's first words, then those of the pairs that they make. */
  public static int[] words(Tally tally) {
    int[] words = tally.words;
    int singles = lookedAt(tally);
    int[] keys = new int[Math.max(0, 2 * singles - 1)];
    for (int i = 0; i < singles; i++) {
      keys[i] = words[i];
    }
    for (int i = 0; i + 1 < singles; i++) {
      keys[singles + i] = pair(words[i], words[i + 1]);
    }
    return keys;
  }

  /** The key of two words that follow each other. */
  static int pair(int word, int next) {
    return word * 961 + next * 7 + 0x5bd1e995;
  }

  /** How many of a block's words are looked at. */
  static int lookedAt(Tally tally) {
    return Math.min(LOOKED_AT, tally.words.length);
  }

  /**
   * The names of an element: its tag, its classes and ids with numbers made equal ({@code post-4711}), and the words in
   * these. Each is given once.
   */
  public static int[] names(Box box) {
    return new NameReader().read(box);
  }

  /**
   * The key of an element's name, seen from a block so many elements further in; {@link #LEVELS} levels are told apart.
   */
  public static int name(int name, int level) {
    return name * LEVELS + Math.min(level, LEVELS - 1);
  }
}
