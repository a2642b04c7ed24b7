package io.github.pressclip.page;

import java.util.Arrays;
import java.util.List;

/**
 * Tells whether a text's lines were broken at a fixed width, and which of them belong together. A line is full when the
 * first word of the next would not have fitted on it; in a text with a line for each paragraph hardly any line is, in a
 * wrapped text nearly all are but the last of a paragraph.
 */
final class Wrapping {
  /** Widths that texts are wrapped at. */
  private static final int NARROWEST = 38;

  private static final int WIDEST = 140;

  /** Lines beyond the width, such as long addresses, are that rare. */
  private static final float WITHIN = .97f;

  /** How many full lines, and which share of the lines that might be full, make a wrapped text. */
  private static final int FULL_LINES = 2;

  private static final float FULL_SHARE = .6f;

  /** Which share of them must break a sentence; headlines in a row may be of one length, but each begins anew. */
  private static final float BROKEN_SHARE = .3f;

  /** How much indent begins a paragraph. */
  private static final int INDENT = 2;

  private final String text;
  private final int width;

  private Wrapping(String text, int width) {
    this.text = text;
    this.width = width;
  }

  /** The wrapping of a text; null if its lines are whole. */
  static Wrapping of(String text, List<TextLine> lines) {
    int[] widths = new int[lines.size()];
    int count = 0;
    for (TextLine line : lines) {
      int columns = columns(text, line);
      if (columns >= NARROWEST) {
        widths[count++] = columns;
      }
    }
    if (count <= FULL_LINES) {
      return null;
    }
    Arrays.sort(widths, 0, count);
    int width = widths[Math.min(count - 1, (int) (count * WITHIN))];
    if (width > WIDEST) {
      return null;
    }
    Wrapping wrapping = new Wrapping(text, width);
    int full = 0;
    int broken = 0;
    int pairs = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      TextLine line = lines.get(i);
      TextLine next = lines.get(i + 1);
      if (next.blank() == 0 && columns(text, line) >= width / 2) {
        pairs++;
        if (wrapping.isFull(line, next)) {
          full++;
          broken += wrapping.breaksSentence(line, next) ? 1 : 0;
        }
      }
    }
    boolean wrapped = full >= FULL_LINES && full >= pairs * FULL_SHARE && broken >= full * BROKEN_SHARE;
    return wrapped ? wrapping : null;
  }

  /** True if a line goes on with the next: no blank line, bullet or indent begins a new paragraph there. */
  boolean joins(TextLine line, TextLine next) {
    if (next.blank() > 0 || next.item() || next.indent() >= line.indent() + INDENT) {
      return false;
    }
    return isFull(line, next) || columns(text, line) > width / 2 && breaksSentence(line, next);
  }

  private boolean breaksSentence(TextLine line, TextLine next) {
    char start = text.charAt(next.from());
    return !endsSentence(line) && Character.isLetter(start) && !Character.isUpperCase(start);
  }

  private boolean isFull(TextLine line, TextLine next) {
    int at = next.from();
    int word = 0;
    while (at < next.to() && !Folding.isSpace(text.charAt(at))) {
      word += columns(text.charAt(at));
      if (columns(text.charAt(at)) == 2 || text.charAt(at) == '-') {
        break;
      }
      at++;
    }
    return columns(text, line) + 1 + word > width;
  }

  private boolean endsSentence(TextLine line) {
    int at = line.to() - 1;
    while (at > line.from() && "\"”’')]»“".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return ".!?:…。！？".indexOf(text.charAt(at)) >= 0;
  }

  /** The column after the last character of a line. */
  private static int columns(String text, TextLine line) {
    int columns = line.indent();
    for (int i = line.from(); i < line.to(); i++) {
      columns += columns(text.charAt(i));
    }
    return columns;
  }

  /** Characters of East Asian scripts take two columns. */
  private static int columns(char c) {
    return c >= '\u1100' && (c <= '\u115f' || c >= '\u2e80' && c <= '\ud7a3' || c >= '\uf900' && c <= '\ufaff'
        || c >= '\uff00' && c <= '\uff60') ? 2 : 1;
  }
}
