package io.github.pressclip.strip.judge;

/**
 * Tells a line of what text browsers write in place of pictures, frames and forms: {@code [ferry-dock_600x400]},
 * {@code [svg][9f3c01]}, {@code IFRAME: //norrby.example/map}, {@code [INS: :INS]}, {@code Name * ______}.
 */
final class BrowserMark {
  /** Characters between a pair of brackets; fewer are a note's number. */
  private static final int SHORTEST = 3;

  private BrowserMark() {}

  /** True for such a line. */
  static boolean is(String text) {
    return text.startsWith("IFRAME: ") || text.equals("[EMBED]") || text.startsWith("[INS:") && text.endsWith(":INS]")
        || text.endsWith("____") || isOfFiles(text);
  }

  /** Nothing but brackets, and in one of them a name as files have them; a remark in brackets has spaces. */
  private static boolean isOfFiles(String text) {
    boolean file = false;
    int at = 0;
    while (at < text.length()) {
      int end = text.charAt(at) == '[' ? text.indexOf(']', at) : -1;
      if (end < 0) {
        return false;
      }
      for (int i = at + 1; i < end; i++) {
        char c = text.charAt(i);
        if (c == ' ' || c == '(' || c == ')') {
          return false;
        }
        file |= end - at > SHORTEST + 1 && ("-_.=".indexOf(c) >= 0 || Character.isDigit(c));
      }
      at = end + 1;
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
    }
    return file;
  }
}
