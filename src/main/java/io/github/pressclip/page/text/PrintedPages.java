package io.github.pressclip.page.text;

import io.github.pressclip.page.Folding;
import io.github.pressclip.page.text.line.Veil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Hides what a browser prints above and below each page, and what a paper has there: lines that are alike on pages that
 * form feeds part but for the numbers in them, {@code 6/5/25, 8:12 AM}, {@code https://… 1/2}. A paragraph that goes on
 * with the next page is one again.
 */
final class PrintedPages {
  /** Lines above and below the text of a page. */
  private static final int MARGIN = 2;

  /** Characters of such a line. */
  private static final int LONGEST = 400;

  private final String text;
  private final char[] shown;
  private final Map<String, Integer> pages = new HashMap<>();

  private PrintedPages(String text) {
    this.text = text;
    shown = text.toCharArray();
  }

  /** A line by its offsets. */
  private record Span(int from, int to) {}

  /** The text without them, of the same length; the same text if it has no pages. */
  static String hidden(String text) {
    int first = text.indexOf('\f');
    return first < 0 || Folding.skip(text, first, text.length()) == text.length() ? text
        : new PrintedPages(text).hide();
  }

  private String hide() {
    List<Span> margins = new ArrayList<>();
    List<Integer> breaks = new ArrayList<>();
    for (int from = 0; from < text.length(); ) {
      int end = text.indexOf('\f', from);
      end = end < 0 ? text.length() : end;
      margins(from, end, margins);
      breaks.add(end);
      from = end + 1;
    }
    for (Span line : margins) {
      boolean first = line.to <= breaks.get(0);
      if (pages.getOrDefault(key(line), 0) > 1 && (!first || isPrinters(line))) {
        for (int i = line.from; i < line.to; i++) {
          shown[i] = Veil.NOTHING;
        }
      }
    }
    int past = 0;
    for (int at : breaks) {
      past = at < past ? past : join(at); // of several in one gap the first has joined what there is
    }
    return new String(shown);
  }

  /** Notes the first and last lines of a page. */
  private void margins(int from, int to, List<Span> margins) {
    int count = margins.size();
    int at = from;
    for (int i = 0; i < MARGIN && at < to; i++) {
      at = Folding.skip(text, at, to);
      int end = at;
      while (end < to && text.charAt(end) != '\n') {
        end++;
      }
      margins.add(new Span(at, end));
      at = end;
    }
    int last = to;
    for (int i = 0; i < MARGIN && last > at; i++) {
      while (last > at && Folding.isSpace(text.charAt(last - 1))) {
        last--;
      }
      int start = last;
      while (start > at && text.charAt(start - 1) != '\n') {
        start--;
      }
      if (last > start) {
        margins.add(new Span(start, last));
      }
      last = start;
    }
    for (Span line : margins.subList(count, margins.size())) {
      pages.merge(key(line), 1, Integer::sum);
    }
  }

  /**
   * True for a line with a time, an address or a number of pages in it, which the program that printed added, or with
   * nothing but a number; what a paper prints at the head of its page may be the day of the issue, and stays once.
   */
  private boolean isPrinters(Span line) {
    boolean number = true;
    for (int i = Folding.skip(text, line.from, line.to); i < line.to && number; i++) {
      number = Character.isDigit(text.charAt(i));
    }
    if (number) {
      return true;
    }
    for (int i = line.from + 1; i + 1 < line.to; i++) {
      char c = text.charAt(i);
      boolean between = Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
      if (c == ':' && (between || text.charAt(i + 1) == '/') || c == '/' && between && i + 2 >= line.to) {
        return true;
      }
    }
    return false;
  }

  /** The words of a line with one sign for each number; a line of its own if it's too long. */
  private String key(Span line) {
    if (line.to - line.from > LONGEST || line.to == line.from) {
      return line.toString();
    }
    StringBuilder key = new StringBuilder();
    for (int i = line.from; i < line.to; i++) {
      char c = text.charAt(i);
      boolean digit = Character.isDigit(c);
      if (!Folding.isSpace(c) && !(digit && i > line.from && Character.isDigit(text.charAt(i - 1)))) {
        key.append(digit ? '0' : c);
      }
    }
    return key.toString();
  }

  /**
   * Where a sentence goes on in small letters on the next page, no more than a line's end stands between.
   *
   * @return the gap's end
   */
  private int join(int at) {
    int last = at;
    while (last > 0 && isGap(shown[last - 1])) {
      last--;
    }
    int next = at;
    while (next < shown.length && isGap(shown[next])) {
      next++;
    }
    boolean goesOn = last > 0 && next < shown.length && Character.isLowerCase(shown[next])
        && (Character.isLetterOrDigit(shown[last - 1]) || ",;-".indexOf(shown[last - 1]) >= 0);
    for (int i = last + 1; goesOn && i < next; i++) {
      shown[i] = Veil.NOTHING;
    }
    if (goesOn) {
      shown[last] = '\n';
    }
    return next;
  }

  private static boolean isGap(char c) {
    return Folding.isSpace(c) || c == Veil.NOTHING;
  }
}
