package io.github.pressclip.page.text;

import io.github.pressclip.page.text.line.Veil;

/**
 * Hides what text browsers write about links and buttons: the number before each link, {@code [12]Weather}, of which
 * the first is 1, and {@code (BUTTON)}; and the list of the addresses at the end,
 * {@code 12. https://www.example.org/weather}.
 */
final class LinkNumbers {
  /** A text with fewer links has notes rather than links. */
  private static final int ENOUGH = 5;

  /** So many numbers in a row may be without a word. */
  private static final int MISSED = 20;

  /** Characters of a number, a line's end and indent in it. */
  private static final int LONGEST = 16;

  private static final String BUTTON = "(BUTTON)";

  private LinkNumbers() {}

  /** The text without them; the same text if its links aren't numbered. */
  static String hidden(String text) {
    boolean numbered = links(text, null) >= ENOUGH;
    if (!numbered && !text.contains(BUTTON)) {
      return text;
    }
    Veil veil = new Veil(text);
    for (int at = text.indexOf(BUTTON); at >= 0; at = text.indexOf(BUTTON, at + 1)) {
      veil.hide(at, at + BUTTON.length());
    }
    if (numbered) {
      links(text, veil);
      addresses(text, veil);
    }
    return veil.text();
  }

  /** Counts the links and hides their numbers; a note's number has no word behind it. */
  private static int links(String text, Veil veil) {
    int links = 0;
    int last = 0;
    for (int at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
      int number = 0;
      int end = at + 1;
      while (end < text.length() && end - at < LONGEST
          && (Character.isDigit(text.charAt(end)) || isBreak(text.charAt(end)))) {
        number = isBreak(text.charAt(end)) ? number : number * 10 + Character.digit(text.charAt(end), 10);
        end++;
      }
      boolean next = number > last && number <= last + (last == 0 ? 1 : MISSED);
      if (next && text.startsWith("]", end) && isWord(text, end + 1)) {
        links++;
        last = number;
        if (veil != null) {
          veil.hide(at, end + 1);
        }
      }
    }
    return links;
  }

  /** True where a link's words begin, or its picture's name in brackets; a mark or another number follows a note's. */
  private static boolean isWord(String text, int at) {
    int first = text.startsWith("[", at) ? at + 1 : at;
    boolean picture = first > at;
    return first < text.length() && (Character.isLetter(text.charAt(first)) || !picture && isSign(text.charAt(first)));
  }

  private static boolean isSign(char c) {
    return Character.isDigit(c) || "\"'“‘„«»#@$€£(&+<*©■►".indexOf(c) >= 0;
  }

  /** Some text browsers break a line within a number. */
  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == ' ';
  }

  private static void addresses(String text, Veil veil) {
    for (int at = text.indexOf(". http"); at >= 0; at = text.indexOf(". http", at + 1)) {
      int start = at;
      while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
        start--;
      }
      int line = start;
      while (line > 0 && text.charAt(line - 1) == ' ') {
        line--;
      }
      int end = at + 2;
      while (end < text.length() && text.charAt(end) > ' ') {
        end++;
      }
      boolean begins = line == 0 || text.charAt(line - 1) == '\n' || text.charAt(line - 1) == '\r';
      if (start < at && begins && (end == text.length() || text.charAt(end) == '\n' || text.charAt(end) == '\r')) {
        veil.hide(start, end);
      }
    }
  }
}
