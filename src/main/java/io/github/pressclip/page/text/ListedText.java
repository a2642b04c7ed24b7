package io.github.pressclip.page.text;

import io.github.pressclip.page.Folding;

/**
 * Ends a line behind each item of a list of strings as programs print it, {@code ['The ferry is back.', 'The mayor']}:
 * what a scraper took from a page paragraph by paragraph.
 */
final class ListedText {
  private final String text;
  private final char[] parted;

  private ListedText(String text) {
    this.text = text;
    parted = text.toCharArray();
  }

  /** The text with a line for each item, of the same length; null if it isn't a list. */
  static String parted(String text) {
    int start = Folding.skip(text, 0, text.length());
    boolean opens = text.startsWith("['", start) || text.startsWith("[\"", start);
    if (!opens) {
      return null;
    }
    ListedText listed = new ListedText(text);
    return listed.part(start) ? new String(listed.parted) : null;
  }

  /** False where something else stands than a list has. */
  private boolean part(int start) {
    hide(start, start + 2);
    char quote = text.charAt(start + 1);
    for (int at = start + 2; at < text.length(); at++) {
      if (text.charAt(at) == '\\') {
        at++;
      } else if (text.charAt(at) == quote) {
        int next = Folding.skip(text, at + 1, text.length());
        if (text.startsWith("]", next)) {
          hide(at, next + 1);
          return Folding.skip(text, next + 1, text.length()) == text.length();
        }
        int item = text.startsWith(",", next) ? Folding.skip(text, next + 1, text.length()) : next;
        if (item == next || !text.startsWith("'", item) && !text.startsWith("\"", item)) {
          return false;
        }
        hide(at, item + 1);
        parted[at] = '\n';
        quote = text.charAt(item);
        at = item;
      }
    }
    return false;
  }

  private void hide(int from, int to) {
    for (int i = from; i < to; i++) {
      parted[i] = EscapedText.FILL;
    }
  }
}
