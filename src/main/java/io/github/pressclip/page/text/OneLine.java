package io.github.pressclip.page.text;

import io.github.pressclip.page.Folding;
import io.github.pressclip.page.text.line.TextLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a page that a scraper left on one single line. Pieces are parted by tabs and runs of spaces; some scrapers put
 * nothing between, and a sentence's end meets the next capital.
 */
final class OneLine {
  /** A line with so many characters is no paragraph. */
  static final int LONG = 1500;

  /** The share of the text's lines that the one line holds. */
  static final float NEARLY_ALL = .8f;

  /** So many letters stand before a full stop that ends a sentence rather than an abbreviation. */
  private static final int WORD = 3;

  private final String text;
  private final List<TextLine> lines;

  private OneLine(String text, List<TextLine> lines) {
    this.text = text;
    this.lines = lines;
  }

  /** The cutter of a text that is all but one line; null for other texts. */
  static OneLine of(String text, List<TextLine> lines) {
    int all = 0;
    int longest = 0;
    for (TextLine line : lines) {
      int length = line.to() - line.from();
      all += length;
      longest = Math.max(longest, length);
    }
    return longest >= LONG && longest >= all * NEARLY_ALL ? new OneLine(text, lines) : null;
  }

  /** The pieces in order; a line on which nothing shows where to cut stays whole. */
  List<TextLine> pieces() {
    List<TextLine> pieces = new ArrayList<>();
    for (TextLine line : lines) {
      int gap = gap(line);
      int start = line.from();
      int at = start;
      while (at < line.to()) {
        int end = at;
        while (end < line.to() && Folding.isSpace(text.charAt(end))) {
          end++;
        }
        if (end - at >= gap || end > at && text.charAt(at) == '\t') {
          pieces.add(piece(line, start, at));
          start = end;
        } else if (end == at && isGlued(line, at)) {
          pieces.add(piece(line, start, at));
          start = at;
        }
        at = Math.max(end, at + 1);
      }
      pieces.add(piece(line, start, line.to()));
    }
    return pieces;
  }

  private static TextLine piece(TextLine line, int from, int to) {
    boolean first = from == line.from();
    return new TextLine(from, to, line.number(), line.column() + from - line.from(), 0, first ? line.blank() : 0,
        first && line.item());
  }

  /** How many spaces part two pieces: three, where two are only the writer's habit after a full stop. */
  private int gap(TextLine line) {
    int habits = 0;
    int others = 0;
    for (int i = line.from() + 1; i + 2 < line.to(); i++) {
      if (Folding.isSpace(text.charAt(i)) && Folding.isSpace(text.charAt(i + 1))
          && !Folding.isSpace(text.charAt(i - 1)) && !Folding.isSpace(text.charAt(i + 2))) {
        if (".?!:\"”".indexOf(text.charAt(i - 1)) >= 0) {
          habits++;
        } else {
          others++;
        }
      }
    }
    return habits > others ? 3 : 2;
  }

  /** True where a sentence ends and a capital begins the next piece: {@code order.Japan}. */
  private boolean isGlued(TextLine line, int at) {
    int mark = at - 1;
    if (mark - WORD < line.from() || at + 1 >= line.to() || !Character.isUpperCase(text.charAt(at))
        || !Character.isLowerCase(text.charAt(at + 1)) && !Folding.isSpace(text.charAt(at + 1))) {
      return false;
    }
    if (".!?".indexOf(text.charAt(mark)) < 0) {
      return false;
    }
    for (int i = mark - WORD; i < mark; i++) {
      if (!Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
