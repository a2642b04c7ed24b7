package io.github.pressclip.page.text;

import io.github.pressclip.page.Folding;
import io.github.pressclip.page.text.line.TextLine;
import io.github.pressclip.page.text.line.Veil;
import java.util.List;

/**
 * Tells which lines of a text that was broken at a fixed width belong together. A line is full when the first word of
 * the next would not have fitted on it.
 */
final class Wrapping {
  /** How much indent begins a paragraph. */
  private static final int INDENT = 2;

  /** Spaces that part columns; to justify a line takes fewer between two words. */
  private static final int GAP = 8;

  /** From this share of the width on a line is nearly full; some text browsers count letters with accents as two. */
  static final float NEARLY = .85f;

  private final String text;
  private final int width;

  Wrapping(String text, int width) {
    this.text = text;
    this.width = width;
  }

  /** The wrapping of a text; null if its lines are whole. */
  static Wrapping of(String text, List<TextLine> lines) {
    int width = WrapWidth.of(text, lines);
    return width < 0 ? null : new Wrapping(text, width);
  }

  /** True if a line goes on with the next: no blank line, bullet or indent begins a new paragraph there. */
  boolean joins(TextLine line, TextLine next) {
    if (next.blank() > 0 || next.item() || next.indent() >= line.indent() + INDENT) {
      return false;
    }
    if (line.indent() > width / 2 || hasGap(line) || hasGap(next)) {
      return false;
    }
    int columns = columns(text, line);
    return isFull(columns, next) || columns > width / 2 && breaksSentence(line, next)
        || columns > width * NEARLY && !endsSentence(line);
  }

  /** True for a line of several columns, such as the head of a printed page. */
  private boolean hasGap(TextLine line) {
    int spaces = 0;
    for (int i = line.from(); i < line.to() && spaces < GAP; i++) {
      spaces = text.charAt(i) == ' ' ? spaces + 1 : 0;
    }
    return spaces == GAP;
  }

  /** True where a sentence goes on in small letters. */
  boolean breaksSentence(TextLine line, TextLine next) {
    char start = text.charAt(next.from());
    return !endsSentence(line) && Character.isLetter(start) && !Character.isUpperCase(start);
  }

  /** True if the next line's first word wouldn't have fitted on a line of so many columns. */
  boolean isFull(int columns, TextLine next) {
    int at = next.from();
    int word = 0;
    while (at < next.to() && !Folding.isSpace(text.charAt(at))) {
      word += columns(text.charAt(at));
      if (columns(text.charAt(at)) == 2 || text.charAt(at) == '-') {
        break;
      }
      at++;
    }
    return columns + 1 + word > width;
  }

  private boolean endsSentence(TextLine line) {
    int at = line.to() - 1;
    while (at > line.from() && "\"”’')]»“".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return ".!?:…。！？".indexOf(text.charAt(at)) >= 0;
  }

  /** The column after the last character of a line; marks that are hidden took their place when it was broken. */
  static int columns(String text, TextLine line) {
    int columns = line.indent();
    for (int i = line.from(); i < line.to(); i++) {
      columns += columns(text.charAt(i));
    }
    for (int i = line.from() - 1; i >= 0 && text.charAt(i) == Veil.NOTHING; i--) {
      columns++;
    }
    int seen = line.to();
    for (int i = seen; i < text.length() && (text.charAt(i) == Veil.NOTHING || text.charAt(i) == ' '); i++) {
      if (text.charAt(i) == Veil.NOTHING) {
        columns += i + 1 - seen;
        seen = i + 1;
      }
    }
    return columns;
  }

  /** Characters of East Asian scripts take two columns. */
  static int columns(char c) {
    return c >= '\u1100' && (c <= '\u115f' || c >= '\u2e80' && c <= '\ud7a3' || c >= '\uf900' && c <= '\ufaff'
        || c >= '\uff00' && c <= '\uff60') ? 2 : 1;
  }
}
