package io.github.pressclip.page.text;

import io.github.pressclip.page.Folding;
import io.github.pressclip.page.text.line.TextLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a page whose pieces are parted by nothing but a space each: at the ends of sentences, around the title, which
 * begins such a page and stands above its story again, and behind times of day, which end stamps.
 */
final class Sentences {
  /** So many letters stand before a full stop that ends a sentence rather than an abbreviation. */
  private static final int WORD = 3;

  /** Characters of a title. */
  private static final int LONGEST_TITLE = 300;

  /** Characters in which the title stands again above its story. */
  private static final int TOP = 60_000;

  private static final int SHORTEST_TITLE = 20;

  private static final String CLOSERS = "\"”’')]»“」』";
  private static final String ENDS = "!?…。！？।";

  private final String text;
  private final TextLine line;
  private final List<TextLine> pieces = new ArrayList<>();
  private int start;

  private Sentences(String text, TextLine line) {
    this.text = text;
    this.line = line;
    start = line.from();
  }

  /** The sentences of a line in order. */
  static List<TextLine> of(String text, TextLine line) {
    Sentences sentences = new Sentences(text, line);
    sentences.cut();
    return sentences.pieces;
  }

  /** True for a piece with the end mark of a sentence; titles and stamps have none. */
  static boolean isOne(String piece) {
    int at = piece.length() - 1;
    while (at > 0 && CLOSERS.indexOf(piece.charAt(at)) >= 0) {
      at--;
    }
    return piece.charAt(at) == '.' || ENDS.indexOf(piece.charAt(at)) >= 0;
  }

  private void cut() {
    String title = title();
    int at = line.from();
    while (at < line.to()) {
      if (!title.isEmpty() && text.startsWith(title, at) && isEdge(at) && isEdge(at + title.length())) {
        end(at);
        at += title.length();
        end(at);
      } else if (at > start && Folding.isSpace(text.charAt(at)) && (endsSentence(at) || endsTime(at))) {
        end(at);
      }
      at++;
    }
    end(line.to());
  }

  /** Ends a piece before an offset; the next begins with what is seen there. */
  private void end(int at) {
    int to = at;
    while (to > start && Folding.isSpace(text.charAt(to - 1))) {
      to--;
    }
    if (to > start) {
      pieces.add(new TextLine(start, to, line.number(), line.column() + start - line.from(), 0,
          pieces.isEmpty() ? line.blank() : 0, pieces.isEmpty() && line.item()));
    }
    start = Math.min(line.to(), Folding.skip(text, at, line.to()));
  }

  /** The longest run of whole words that begins the line and stands in it again; empty if it is a short one. */
  private String title() {
    int end = Math.min(line.to(), line.from() + LONGEST_TITLE);
    String top = text.substring(0, Math.min(line.to(), line.from() + TOP));
    while (end > line.from() + SHORTEST_TITLE) {
      String title = text.substring(line.from(), end);
      if (isEdge(end) && top.indexOf(title, end) >= 0) {
        return hasSentences(end) ? "" : title.strip();
      }
      end--;
    }
    return "";
  }

  /** True if more than one sentence ends before an offset: no title has so many. */
  private boolean hasSentences(int end) {
    int ends = 0;
    for (int i = line.from() + 1; i < end; i++) {
      ends += Folding.isSpace(text.charAt(i)) && endsSentence(i) ? 1 : 0;
    }
    return ends > 1;
  }

  private boolean isEdge(int at) {
    return at <= line.from() || at >= line.to() || !Character.isLetterOrDigit(text.charAt(at))
        || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private boolean endsSentence(int space) {
    int at = space - 1;
    while (at > start && CLOSERS.indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    int next = Folding.skip(text, space, line.to());
    if (next == line.to() || Character.isLowerCase(text.charAt(next))) {
      return false;
    }
    if (text.charAt(at) != '.') {
      return ENDS.indexOf(text.charAt(at)) >= 0;
    }
    int letters = at;
    while (letters > start && Character.isLetterOrDigit(text.charAt(letters - 1))) {
      letters--;
    }
    return at - letters >= WORD;
  }

  /** True behind {@code 18:42}. */
  private boolean endsTime(int space) {
    int at = space - 5;
    return at > start && isDigit(at) && isDigit(at + 1) && text.charAt(at + 2) == ':' && isDigit(at + 3)
        && isDigit(at + 4)
        && !Character.isLowerCase(text.charAt(Math.min(space + 1, line.to() - 1)));
  }

  private boolean isDigit(int at) {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
