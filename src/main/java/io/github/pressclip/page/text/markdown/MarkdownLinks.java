package io.github.pressclip.page.text.markdown;

import io.github.pressclip.page.Folding;
import io.github.pressclip.page.text.line.Veil;

/** Hides what Markdown writes around the words of links, and pictures altogether. */
final class MarkdownLinks {
  /** Characters between the brackets of a link. */
  private static final int LONGEST_NAME = 600;

  /** Characters between its parentheses; pictures are written out there at times, which are longer still. */
  private static final int LONGEST_ADDRESS = 2000;

  /** Brackets within brackets: a picture in a link has two, its text may have some of its own. */
  private static final int DEEPEST = 5;

  private MarkdownLinks() {}

  /** Hides the links of a text; false if it has none. */
  static boolean hide(String text, Veil veil) {
    boolean found = false;
    int past = 0;
    for (int at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
      int close = close(text, at);
      int end = close < 0 ? -1 : address(text, close + 1);
      if (end < 0 || at < past) {
        continue;
      }
      found = true;
      if (at > 0 && text.charAt(at - 1) == '!') {
        veil.hide(at - 1, end);
        past = end;
      } else {
        veil.hide(at, at + 1);
        veil.hide(close, end);
      }
    }
    return found;
  }

  /** Where the bracket opened at an offset is closed, within a paragraph; -1 if it isn't. */
  private static int close(String text, int open) {
    int depth = 0;
    int stop = Math.min(text.length(), open + LONGEST_NAME);
    for (int i = open; i < stop; i++) {
      char c = text.charAt(i);
      if (Markdown.endsParagraph(text, i)) {
        return -1;
      }
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (depth == 0 || depth > DEEPEST) {
        return depth == 0 ? i : -1;
      }
    }
    return -1;
  }

  /** The end of an address in parentheses that begins at an offset; -1 if there is none. */
  private static int address(String text, int open) {
    if (open >= text.length() || text.charAt(open) != '(') {
      return -1;
    }
    int depth = 0;
    boolean sign = false;
    boolean title = false;
    boolean spaced = isSure(text, open + 1);
    int stop = Math.min(text.length(), open + LONGEST_ADDRESS);
    for (int i = open; i < stop; i++) {
      char c = text.charAt(i);
      boolean wrapped = c == ' ' && Folding.isSpace(text.charAt(i - 1));
      title |= c == '"' && Folding.isSpace(text.charAt(i - 1));
      if (c == ' ' && !wrapped && !title && !spaced && !opensTitle(text, i + 1) || Markdown.endsParagraph(text, i)) {
        return -1;
      }
      sign |= "/#:.?".indexOf(c) >= 0;
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth > DEEPEST) {
        return -1;
      }
      if (depth == 0) {
        return sign || i == open + 1 ? i + 1 : -1;
      }
    }
    return -1;
  }

  /**
   * True where an address begins that may hold spaces: what is to be shared is written into those of mail and networks.
   */
  private static boolean isSure(String text, int at) {
    return text.startsWith("http", at) || text.startsWith("mailto:", at) || text.startsWith("<", at);
  }

  /** {@code (address "title")}, or a space before the parenthesis that ends it. */
  private static boolean opensTitle(String text, int at) {
    return at < text.length() && "\"')".indexOf(text.charAt(at)) >= 0;
  }
}
