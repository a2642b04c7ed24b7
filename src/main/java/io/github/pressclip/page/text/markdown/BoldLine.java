package io.github.pressclip.page.text.markdown;

/** Knows a line that is bold from its first word to its last, {@code **Ferry rams quay**}, a sign of Markdown. */
final class BoldLine {
  private static final String MARK = "**";

  /** Characters; of stars alone, and of one bold word, there are others. */
  private static final int SHORTEST = 12;

  private static final int LONGEST = 300;

  private BoldLine() {}

  /** True for a text with such a line. */
  static boolean isIn(String text) {
    for (int at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + 1)) {
      boolean begins = at == 0 || text.charAt(at - 1) == '\n';
      if (begins && at + 2 < text.length() && Character.isLetterOrDigit(text.charAt(at + 2)) && isBold(text, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBold(String text, int from) {
    int stop = Math.min(text.length(), from + LONGEST);
    int end = from + 2;
    while (end < stop && text.charAt(end) != '*' && text.charAt(end) != '\n') {
      end++;
    }
    int past = end + 2;
    return end - from >= SHORTEST && text.startsWith(MARK, end)
        && (past == text.length() || text.charAt(past) == '\n' || text.charAt(past) == '\r');
  }
}
