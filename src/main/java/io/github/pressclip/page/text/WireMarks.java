package io.github.pressclip.page.text;

import io.github.pressclip.page.text.line.TextLines;
import io.github.pressclip.page.text.line.Veil;

/**
 * Hides the marks that agencies send with their lines, {@code ^Ferry rams quay<}, {@code Rat sperrt Brücke =}, and
 * their notes to editors, {@code Eds: Adds quotes}.
 */
final class WireMarks {
  /** Lines with a mark before them. */
  private static final int ENOUGH = 2;

  /** The marks and notes stand above the story, within so many characters. */
  private static final int HEAD = 3000;

  /** Characters of a headline. */
  private static final int SHORTEST = 20;

  private WireMarks() {}

  /** The text without them; the same text if it has none. */
  static String hidden(String text) {
    int head = Math.min(text.length(), HEAD);
    int marked = 0;
    boolean notes = false;
    for (int from = 0; from < head; from = TextLines.end(text, from) + 1) {
      int end = TextLines.end(text, from);
      marked += text.charAt(from) == '^' ? 1 : 0;
      notes |= isNote(text, from) || isHeadline(text, from, end);
    }
    if (marked < ENOUGH && !notes) {
      return text;
    }
    Veil veil = new Veil(text);
    for (int from = 0; from < text.length(); from = TextLines.end(text, from) + 1) {
      int end = TextLines.end(text, from);
      if (marked >= ENOUGH) {
        veil.hide(from, text.charAt(from) == '^' ? from + 1 : from);
        veil.hide(end > from && "<=".indexOf(text.charAt(end - 1)) >= 0 ? end - 1 : end, end);
      }
      if (from < head && isNote(text, from)) {
        veil.hide(from, end);
      } else if (from < head && isHeadline(text, from, end)) {
        veil.hide(end - 1, end);
      }
    }
    return veil.text();
  }

  private static boolean isNote(String text, int from) {
    return text.startsWith("Eds: ", from) || text.startsWith("EDS: ", from);
  }

  private static boolean isHeadline(String text, int from, int end) {
    return end - from >= SHORTEST && text.startsWith(" =", end - 2) && Character.isLetter(text.charAt(end - 3));
  }
}
