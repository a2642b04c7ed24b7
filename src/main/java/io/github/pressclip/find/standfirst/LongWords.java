package io.github.pressclip.find.standfirst;

import io.github.pressclip.find.headline.word.Key;
import io.github.pressclip.page.Scripts;

/**
 * The long words of a line, by which another headline or a menu is told from a summary; in scripts without spaces, and
 * in Korean with its endings, each pair of characters counts as one.
 *
 * @param count how many there are
 * @param capitals how many of them begin with a capital
 * @param shared how many of them the headline has too
 */
record LongWords(int count, int capitals, int shared) {
  /** Letters: shorter words stand in any two lines, and titles write them small. */
  private static final int LONG = 4;

  /** Of the long words of a summary fewer have capitals, even in German. */
  private static final float CAPITALS = .8f;

  /**
   * Counts the words of a line.
   *
   * @param title the {@link Key} of the headline
   */
  static LongWords of(String text, String title) {
    int count = 0;
    int capitals = 0;
    int shared = 0;
    int at = 0;
    while (at < text.length()) {
      int start = at;
      while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
        at++;
      }
      if (at > start && Scripts.isDense(text.charAt(start))) {
        for (int i = start; i + 1 < at; i++) {
          count++;
          shared += title.contains(Key.of(text.substring(i, i + 2))) ? 1 : 0;
        }
      } else if (at - start >= LONG) {
        count++;
        capitals += Character.isUpperCase(text.charAt(start)) ? 1 : 0;
        shared += title.contains(Key.of(text.substring(start, at))) ? 1 : 0;
      }
      at++;
    }
    return new LongWords(count, capitals, shared);
  }

  /** True for a line that says in other words what the headline says. */
  boolean sayTheHeadline() {
    return shared * 2 > count;
  }

  /** True for a line written like a title, or a menu in one line: "News Tech Science Guides". */
  boolean areCapitalized() {
    return capitals > CAPITALS * count;
  }
}
