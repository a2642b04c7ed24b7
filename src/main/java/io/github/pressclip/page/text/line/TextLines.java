package io.github.pressclip.page.text.line;

import io.github.pressclip.page.Folding;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into its lines, with Unix, Windows and old Macintosh line ends. Ruled lines ({@code -----}) and the
 * empty form fields that text browsers draw ({@code [     ]}) count as blank; a form feed ends a line as well.
 */
public final class TextLines {
  private final String text;
  private final String source;
  private final List<TextLine> lines = new ArrayList<>();
  private int number = 1;
  private int start;
  private int counted;
  private int blank;
  private boolean bullet;

  private TextLines(String text, String source) {
    this.text = text;
    this.source = source;
  }

  /**
   * Splits a text.
   *
   * @param source the text as it stands in its file, of the same length: a line's number and column are counted there
   */
  public static List<TextLine> of(String text, String source) {
    TextLines lines = new TextLines(text, source);
    lines.read();
    return lines.lines;
  }

  /** The offset at which the line that holds another one ends. */
  public static int end(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private void read() {
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && !endsLine(text.charAt(end))) {
        end++;
      }
      see(at, end);
      char c = end < text.length() ? text.charAt(end) : '\n';
      at = end + 1;
      if (c == '\f') {
        blank++;
      } else if (c == '\r' && at < text.length() && text.charAt(at) == '\n') {
        at++;
      }
    }
  }

  /** Counts the lines of the source up to an offset. */
  private void count(int to) {
    for (; counted < to; counted++) {
      char c = source.charAt(counted);
      if (c != '\f' && endsLine(c) && !(c == '\r' && source.startsWith("\n", counted + 1))) {
        number++;
        start = counted + 1;
      }
    }
  }

  private static boolean endsLine(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  private void see(int from, int to) {
    int first = visible(from, to);
    int last = to;
    while (last > first && unseen(text.charAt(last - 1))) {
      last--;
    }
    if (first == last || isRule(first, last)) {
      blank++;
      return;
    }
    int words = Bullet.after(text, first, last);
    boolean item = words > first || bullet;
    if (words == last) {
      // A bullet alone on its line belongs to the text on the next.
      bullet = true;
      return;
    }
    count(words);
    lines.add(new TextLine(words, last, number, words - start + 1, indent(from, words), blank, item));
    blank = 0;
    bullet = false;
  }

  /** The first character that is seen and no empty form field. */
  private int visible(int from, int to) {
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (unseen(c)) {
        at++;
      } else if (c == '[') {
        int end = at + 1;
        while (end < to && (unseen(text.charAt(end)) || text.charAt(end) == '_')) {
          end++;
        }
        if (end == to || end < at + 2 || text.charAt(end) != ']') {
          break;
        }
        at = end + 1;
      } else {
        break;
      }
    }
    return at;
  }

  private static boolean unseen(char c) {
    return Folding.isSpace(c) || Folding.isInvisible(c);
  }

  /** True for three or more of the characters that text browsers draw lines with, and nothing else. */
  private boolean isRule(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if ("-=_*~#+".indexOf(c) < 0 && !unseen(c) && (c < '\u2500' || c > '\u257f') && c != '—' && c != '–') {
        return false;
      }
    }
    return to - from >= 3;
  }

  private int indent(int from, int to) {
    int indent = 0;
    for (int i = from; i < to; i++) {
      indent += text.charAt(i) == '\t' ? 8 : Folding.isInvisible(text.charAt(i)) ? 0 : 1;
    }
    return indent;
  }
}
