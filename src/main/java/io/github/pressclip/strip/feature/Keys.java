package io.github.pressclip.strip.feature;

import io.github.pressclip.page.Box;
import java.util.Arrays;

/** Numbers for what leanings are learned of, so that no table needs the words themselves. */
public final class Keys {
  /** How far away an element's names are told apart: on the block's own element, on the one around it, further up. */
  static final int LEVELS = 3;

  /** Words of a block that are looked at; what comes later says little more about it. */
  private static final int LOOKED_AT = 60;

  /** Longer names are made by machines. */
  private static final int LONGEST_NAME = 48;

  private static final int WORDS_OF_NAMES = 17;

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
    return names(box.name().isEmpty() ? box.tag() : box.tag() + " " + box.name());
  }

  static int[] names(String text) {
    int[] names = new int[8];
    int count = 0;
    int part = 0;
    int partStart = 0;
    int word = 0;
    int wordStart = 0;
    boolean digit = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (c >= 'a' && c <= 'z') {
        word = word * 31 + c;
      } else {
        if (i - wordStart > 1) {
          names = with(names, count++, word * 31 + WORDS_OF_NAMES);
        }
        word = 0;
        wordStart = i + 1;
      }
      if (c == ' ') {
        if (i - partStart > 1 && i - partStart <= LONGEST_NAME) {
          names = with(names, count++, part);
        }
        part = 0;
        partStart = i + 1;
        digit = false;
      } else {
        boolean now = c >= '0' && c <= '9';
        part = now && digit ? part : part * 31 + (now ? '0' : c);
        digit = now;
      }
    }
    return distinct(names, count);
  }

  private static int[] with(int[] names, int at, int name) {
    int[] room = at < names.length ? names : Arrays.copyOf(names, names.length * 2);
    room[at] = name;
    return room;
  }

  private static int[] distinct(int[] names, int count) {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      boolean known = false;
      for (int k = 0; k < kept; k++) {
        known |= names[k] == names[i];
      }
      names[kept] = names[i];
      kept += known ? 0 : 1;
    }
    return Arrays.copyOf(names, kept);
  }

  /** The key of an element's name, seen from a block so many elements further in; {@link #LEVELS} levels are told apart. */
  public static int name(int name, int level) {
    return name * LEVELS + Math.min(level, LEVELS - 1);
  }
}
