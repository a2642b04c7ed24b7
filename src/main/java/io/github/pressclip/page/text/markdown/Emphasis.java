package io.github.pressclip.page.text.markdown;

import io.github.pressclip.page.Folding;
import io.github.pressclip.page.text.line.Veil;

/** Hides the marks around words in bold and italics. */
final class Emphasis {
  /** Characters between two marks of emphasis: those of a paragraph. */
  private static final int LONGEST_EMPHASIS = 1000;

  /** Marks of emphasis in a row. */
  private static final int MOST_MARKS = 3;

  private final String text;
  private final Veil veil;

  /**
   * By kind and number of marks, up to where none is that closes emphasis: a text of open ones is gone through once.
   */
  private final int[] unclosed = new int[2 * (MOST_MARKS + 1)];

  Emphasis(String text, Veil veil) {
    this.text = text;
    this.veil = veil;
  }

  /** True for a mark with a word behind it and none before. */
  boolean opens(int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  /** Hides marks that are closed within their paragraph; hands back the place behind those that open. */
  int hide(int open) {
    int end = run(open);
    int marks = end - open;
    if (marks > MOST_MARKS || end >= text.length() || Folding.isSpace(text.charAt(end))) {
      return end;
    }
    int kind = text.charAt(open) == '*' ? marks : marks + MOST_MARKS + 1;
    int stop = Math.min(text.length(), end + LONGEST_EMPHASIS);
    for (int i = Math.max(end, unclosed[kind]); i < stop && !Markdown.endsParagraph(text, i); i++) {
      char c = text.charAt(i);
      if (c == text.charAt(open) && !Folding.isSpace(text.charAt(i - 1)) && text.charAt(i - 1) != '\\') {
        int past = run(i);
        boolean closes = past == text.length() || c == '*' || !Character.isLetterOrDigit(text.charAt(past));
        if (past - i == marks && closes) {
          veil.hide(open, end);
          veil.hide(i, past);
          return end;
        }
        i = past - 1;
      }
      unclosed[kind] = i;
    }
    return end;
  }

  private int run(int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == text.charAt(at)) {
      end++;
    }
    return end;
  }
}
