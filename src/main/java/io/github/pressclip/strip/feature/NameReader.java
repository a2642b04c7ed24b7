package io.github.pressclip.strip.feature;

import io.github.pressclip.page.Box;
import java.util.Arrays;

/**
 * Reads the names of elements: tag, classes and ids with numbers made equal ({@code post-4711}), and the words in
 * these. Its room is used again for the next element.
 */
final class NameReader {
  /** Longer names are made by machines. */
  private static final int LONGEST_NAME = 48;

  /** Tells words from whole names. */
  private static final int WORDS_OF_NAMES = 17;

  private char[] chars = new char[128];
  private int[] names = new int[16];
  private int count;

  /** The keys of an element's names in order, each once. */
  int[] read(Box box) {
    int length = load(box.tag(), box.name());
    count = 0;
    int part = 0;
    int partStart = 0;
    int word = 0;
    int wordStart = 0;
    boolean digit = false;
    for (int i = 0; i < length; i++) {
      char c = chars[i];
      if (c >= 'a' && c <= 'z') {
        word = word * 31 + c;
        part = part * 31 + c;
        digit = false;
        continue;
      }
      if (i - wordStart > 1) {
        add(word * 31 + WORDS_OF_NAMES);
      }
      word = 0;
      wordStart = i + 1;
      if (c == ' ') {
        if (i - partStart > 1 && i - partStart <= LONGEST_NAME) {
          add(part);
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
    return Arrays.copyOf(names, count);
  }

  /** Puts tag and names side by side, with a space after each, and tells how long that is. */
  private int load(String tag, String name) {
    int length = tag.length() + name.length() + 2;
    chars = length <= chars.length ? chars : new char[2 * length];
    tag.getChars(0, tag.length(), chars, 0);
    chars[tag.length()] = ' ';
    name.getChars(0, name.length(), chars, tag.length() + 1);
    chars[length - 1] = ' ';
    return length;
  }

  private void add(int name) {
    for (int i = 0; i < count; i++) {
      if (names[i] == name) {
        return;
      }
    }
    names = count < names.length ? names : Arrays.copyOf(names, 2 * count);
    names[count++] = name;
  }
}
