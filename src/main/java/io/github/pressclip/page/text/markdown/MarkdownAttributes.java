package io.github.pressclip.page.text.markdown;

import io.github.pressclip.page.text.line.TextLines;
import io.github.pressclip.page.text.line.Veil;

/**
 * Hides what some converters write into Markdown of the classes and names of elements: {@code # Headline {#headline}},
 * {@code [words]{.caption}}, {@code ::: {.advertisement}}.
 */
final class MarkdownAttributes {
  /** Characters between braces. */
  private static final int LONGEST = 400;

  /** Characters of words that have attributes. */
  private static final int LONGEST_SPAN = 600;

  private static final String FENCE = ":::";

  private MarkdownAttributes() {}

  static void hide(String text, Veil veil) {
    for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
      int end = end(text, at);
      char before = at > 0 ? text.charAt(at - 1) : ' ';
      if (end > 0 && (before == ']' || before == ')' || isHeadingEnd(text, at, end))) {
        veil.hide(at, end);
        int open = before == ']' ? open(text, at - 1) : -1;
        if (open >= 0) {
          veil.hide(open, open + 1);
          veil.hide(at - 1, at);
        }
      }
    }
    for (int at = text.indexOf(FENCE); at >= 0; at = text.indexOf(FENCE, at + 1)) {
      int end = TextLines.end(text, at);
      if (at == 0 || text.charAt(at - 1) == '\n') {
        veil.hide(at, end);
      }
      at = end - 1;
    }
  }

  /** The end of attributes, {@code {.class #name key="value"}}; -1 if none begin there. */
  private static int end(String text, int open) {
    boolean sound = text.startsWith(".", open + 1) || text.startsWith("#", open + 1);
    int stop = Math.min(text.length(), open + LONGEST);
    for (int i = open + 1; i < stop; i++) {
      sound |= text.charAt(i) == '=';
      if (text.charAt(i) == '{') {
        return -1;
      }
      if (text.charAt(i) == '}') {
        return sound ? i + 1 : -1;
      }
    }
    return -1;
  }

  /** True for attributes at the end of a line that a hash begins. */
  private static boolean isHeadingEnd(String text, int open, int end) {
    if (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      return false;
    }
    int stop = Math.max(0, open - LONGEST);
    int start = open;
    while (start > stop && text.charAt(start - 1) != '\n') {
      start--;
    }
    return text.charAt(start) == '#' && (start == 0 || text.charAt(start - 1) == '\n');
  }

  private static int open(String text, int close) {
    int depth = 0;
    for (int i = close; i >= 0 && close - i < LONGEST_SPAN; i--) {
      depth += text.charAt(i) == ']' ? 1 : text.charAt(i) == '[' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
