package io.github.pressclip.strip.judge;

import java.util.Set;

/** Tells a line that holds a time and no more: of an entry of a live blog, of what a player plays. */
final class ClockLine {
  /** Characters from the colon to the end of "11:48 a.m. EST". */
  private static final int LONGEST_ZONE = 12;

  /** Words before the length of a film or a recording. */
  private static final Set<String> PLAYERS = Set.of("video", "audio", "watch", "listen");

  private static final String CHANGED = "share updated at ";

  private ClockLine() {}

  /**
   * True for such a line.
   *
   * @param lower the same in small letters
   */
  static boolean is(String text, String lower) {
    return isTime(text) || isLength(lower)
        || lower.startsWith(CHANGED) && isTime(text.substring(Math.min(text.length(), CHANGED.length())));
  }

  /** {@code VIDEO4:12}, {@code Watch 04:12}: the length of what a player plays. */
  private static boolean isLength(String lower) {
    int colon = lower.indexOf(':');
    int at = 0;
    while (at < colon && Character.isLetter(lower.charAt(at))) {
      at++;
    }
    if (colon < 0 || !PLAYERS.contains(lower.substring(0, at))) {
      return false;
    }
    while (at < lower.length() && (Character.isDigit(lower.charAt(at)) || " :".indexOf(lower.charAt(at)) >= 0)) {
      at++;
    }
    return at == lower.length();
  }

  /** {@code 11:48}, {@code 9:05 pm}, {@code 11:48 GMT}, {@code 11.48 GMT}: a time of day and its zone at most. */
  private static boolean isTime(String text) {
    int colon = text.indexOf(':');
    if (colon < 0 && text.endsWith("T") && text.indexOf(' ') > 0) {
      colon = text.indexOf('.'); // GMT, CET, EST
    }
    if (colon < 1 || colon > 2 || text.length() < colon + 3 || text.length() > colon + LONGEST_ZONE) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      boolean digit = i < colon || i == colon + 1 || i == colon + 2;
      if (i != colon && (digit ? !Character.isDigit(text.charAt(i)) : !isOfZone(text.charAt(i)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOfZone(char c) {
    return Character.isLetter(c) || c == ' ' || c == '.';
  }
}
