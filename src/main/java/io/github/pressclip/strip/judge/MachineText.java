package io.github.pressclip.strip.judge;

import java.util.Set;

/** Tells what the programs behind a page print into it, by its form: errors, commands, counts. */
final class MachineText {
  private static final int LONGEST_COUNT = 16;

  /** What PHP calls its messages. */
  private static final Set<String> ERRORS = Set.of(
      "Warning", "Notice", "Deprecated", "Strict Standards", "Fatal error", "Parse error", "Catchable fatal error");

  /** Characters of " on line " and a number. */
  private static final int LINE = 15;

  /** A letter for any capital, a nought for any digit. */
  private static final String TRANSMISSION = "AA-AA-00-00-00 0000AAA";

  private MachineText() {}

  /**
   * True for a command that wasn't carried out or a count; not for an error.
   *
   * @param lower the same in small letters
   */
  static boolean is(String text, String lower) {
    return isShortcode(text) || isReadingTime(lower) || isTransmission(text) || isListCount(lower) || isVotes(lower);
  }

  /** {@code Warning: … in /www/themes/single.php on line 27}, as PHP prints it into the page. */
  static boolean isPhpError(String text) {
    if (text.isEmpty() || !Character.isDigit(text.charAt(text.length() - 1))) {
      return false;
    }
    int line = text.lastIndexOf(" on line ");
    if (line < 0 || line + LINE < text.length()) {
      return false;
    }
    int colon = text.indexOf(':');
    return colon > 0 && ERRORS.contains(text.substring(0, colon)) && text.lastIndexOf(".php", line) > colon;
  }

  /** {@code [adrotate group="3"]}, {@code [CTA_MODULE]}: a name, and a value or a low line in it. */
  private static boolean isShortcode(String text) {
    if (!text.startsWith("[") || !text.endsWith("]")) {
      return false;
    }
    int end = 1;
    while (end < text.length() && isOfName(text.charAt(end))) {
      end++;
    }
    boolean named = end > 2 && text.substring(1, end).indexOf('_') > 0 && end == text.length() - 1;
    return named || end > 2 && text.charAt(end) == ' ' && text.indexOf('=', end) > 0;
  }

  /** {@code AP-NY-06-03-25 1015EDT}: from where and when a wire story was sent. */
  private static boolean isTransmission(String text) {
    if (text.length() != TRANSMISSION.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char form = TRANSMISSION.charAt(i);
      boolean fits = form == 'A' ? c >= 'A' && c <= 'Z' : form == '0' ? c >= '0' && c <= '9' : c == form;
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOfName(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-';
  }

  /** "list of 3 items", "list 1 of 3", for screen readers. */
  private static boolean isListCount(String lower) {
    boolean opened = lower.startsWith("list of ") && lower.endsWith(" items")
        || lower.startsWith("list ") && lower.contains(" of ");
    return opened && lower.length() <= LONGEST_COUNT
        && Character.isDigit(lower.charAt(lower.length() - (lower.endsWith(" items") ? 7 : 1)));
  }

  /** {@code 4.86 from 14 votes}: what readers think of a recipe. */
  private static boolean isVotes(String lower) {
    int end = lower.endsWith(" votes") ? lower.length() - 6 : lower.endsWith(" vote") ? lower.length() - 5 : -1;
    int from = end < 0 ? -1 : lower.indexOf(" from ");
    return from > 0 && end > from + 6 && isNumber(lower, 0, from) && isNumber(lower, from + 6, end);
  }

  /** {@code 4–5 minutes}: how long a browser's reading view thinks that it takes. */
  private static boolean isReadingTime(String lower) {
    int space = lower.indexOf(' ');
    if (!lower.startsWith("min", space + 1)) {
      return false;
    }
    int dash = Math.max(lower.indexOf('–'), lower.indexOf('-'));
    return dash > 0 && space > dash + 1 && lower.indexOf(' ', space + 1) < 0
        && isNumber(lower, 0, dash) && isNumber(lower, dash + 1, space);
  }

  private static boolean isNumber(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isDigit(text.charAt(i)) && ".,".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
