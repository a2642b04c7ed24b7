package io.github.pressclip.find.dateline.date;

/**
 * Tells a date in the name of a file: a text browser writes a picture without a description as its name in brackets,
 * {@code [harbour-1may2020-937x620]}, cut short if need be, {@code [13-3-10]}.
 */
final class FileName {
  /** Characters from a date to the bracket around its name; longer names have none. */
  private static final int REACH = 60;

  private FileName() {}

  /** True for a date that an underscore joins to more, or that stands between brackets with more and no space. */
  static boolean holds(String text, DateText date) {
    int start = date.start();
    int end = date.end();
    if (start > 0 && text.charAt(start - 1) == '_' || end < text.length() && text.charAt(end) == '_') {
      return true;
    }
    int from = start - 1;
    while (from >= 0 && start - from <= REACH && isInside(text.charAt(from))) {
      from--;
    }
    int to = end;
    while (to < text.length() && to - end <= REACH && isInside(text.charAt(to))) {
      to++;
    }
    boolean brackets = from >= 0 && text.charAt(from) == '[' && to < text.length() && text.charAt(to) == ']';
    boolean whole = from == start - 1 && to == end;
    return brackets && !(whole && (isYear(text, start) || isYear(text, end - 4)));
  }

  private static boolean isInside(char c) {
    return c != '[' && c != ']' && !Character.isWhitespace(c);
  }

  /** True for four digits. */
  private static boolean isYear(String text, int at) {
    for (int i = at; i < at + 4; i++) {
      if (i < 0 || i >= text.length() || !Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
