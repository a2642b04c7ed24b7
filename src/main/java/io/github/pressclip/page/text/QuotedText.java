package io.github.pressclip.page.text;

import io.github.pressclip.page.Folding;
import io.github.pressclip.page.text.line.TextLines;
import io.github.pressclip.page.text.line.Veil;

/**
 * Hides the {@code >} before each line of a text that was quoted whole, as in an answer to a mail or in Markdown. A
 * story that quotes a letter has other lines besides.
 */
final class QuotedText {
  /** Lines; a shorter text may be a quotation. */
  private static final int ENOUGH = 5;

  /** The share of lines that may lack the mark: the line above that says who wrote it, say. */
  private static final float OTHERS = .1f;

  /** Marks in a row: quoted again and again. */
  private static final int DEEPEST = 10;

  private QuotedText() {}

  /** The text without the marks; the same text if not all of it is quoted. */
  static String hidden(String text) {
    int quoted = 0;
    int others = 0;
    for (int from = text.indexOf('>') < 0 ? text.length() : 0; from < text.length(); ) {
      int end = TextLines.end(text, from);
      int first = Folding.skip(text, from, end);
      if (first < end) {
        quoted += text.charAt(first) == '>' ? 1 : 0;
        others += text.charAt(first) == '>' ? 0 : 1;
      }
      from = end + 1;
    }
    return quoted < ENOUGH || others > quoted * OTHERS ? text : hide(text);
  }

  private static String hide(String text) {
    Veil veil = new Veil(text);
    for (int from = 0; from < text.length(); ) {
      int end = TextLines.end(text, from);
      int at = Folding.skip(text, from, end);
      for (int i = 0; i < DEEPEST && at < end && text.charAt(at) == '>'; i++) {
        veil.hide(at, at + 1);
        at = Folding.skip(text, at + 1, end);
      }
      from = end + 1;
    }
    return veil.text();
  }
}
