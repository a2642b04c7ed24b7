package io.github.pressclip.page.text.markdown;

import io.github.pressclip.input.TagSign;
import io.github.pressclip.page.text.line.Veil;

/** Hides the tags of HTML that a tool left in Markdown because it has no marks for them: {@code <div class="ad">}. */
final class LeftTags {
  /** Characters of a comment. */
  private static final int LONGEST_COMMENT = 1000;

  private LeftTags() {}

  static void hide(String text, Veil veil) {
    int close = -1;
    int next;
    for (int at = text.indexOf('<'); at >= 0; at = next) {
      next = text.indexOf('<', at + 1);
      close = close < at ? text.indexOf('>', at) : close;
      if (close < 0) {
        return;
      }
      boolean closed = next < 0 || close < next; // so that none is looked through but to where the next begins
      if (closed && TagSign.at(text, at) == TagSign.CERTAIN) {
        veil.part(at, close + 1);
      } else if (text.startsWith("<!--", at)) {
        comment(text, at, next < 0 ? text.length() : next, veil);
      }
    }
  }

  private static void comment(String text, int from, int stop, Veil veil) {
    int end = text.substring(from, Math.min(stop, from + LONGEST_COMMENT)).indexOf("-->");
    if (end > 0) {
      veil.hide(from, from + end + 3);
    }
  }
}
