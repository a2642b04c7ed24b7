package io.github.pressclip.find.dateline;

/**
 * What stands in brackets or strokes behind a place: an agency, (AP), [ANI], /PRNewswire/, a day, or both,
 * (Reuters - 3 March 2022).
 *
 * @param agency as written; null if only a day stands there
 * @param sure true when the agency is known by its name, or signs with the address of its site, and not by the
 *     brackets alone
 * @param date the day; null if none stands there
 * @param round true for brackets, false for strokes
 * @param end where it ends
 */
record Bracket(String agency, boolean sure, DateText date, boolean round, int end) {
  /** The longest text in it, in characters. */
  private static final int LONGEST = 60;

  /** The longest name of an agency that isn't known, in characters. */
  private static final int LONGEST_NAME = 24;

  /**
   * The bracket that opens exactly there; null if none does, or if what it holds is neither.
   *
   * @param dated true when a day stands before it, as before the strokes of press releases
   */
  static Bracket at(String text, int at, boolean dated, DateScanner dates, Agencies agencies) {
    char open = at < text.length() ? text.charAt(at) : '\0';
    char close = open == '(' ? ')' : open == '[' ? ']' : open == '/' ? '/' : '\0';
    int until = close == '\0' ? -1 : text.indexOf(close, at + 1);
    if (until < 0 || until - at > LONGEST) {
      return null;
    }
    DateText day = !dated && open == '(' ? dates.at(text, at + 1) : null;
    if (day != null && day.end() == until) {
      return new Bracket(null, false, day, true, until + 1);
    }
    String inside = text.substring(at + 1, until).strip();
    int dash = inside.lastIndexOf(" - ");
    day = dash > 0 && !dated ? dates.at(inside, dash + 3) : null;
    boolean both = day != null && day.end() == inside.length() && agencies.knows(inside.substring(0, dash));
    if (both) {
      return new Bracket(inside.substring(0, dash), true, day, open != '/', until + 1);
    }
    boolean known = agencies.knows(inside);
    boolean sure = known && !Agencies.isCallSign(inside) || open == '(' && Agencies.isSite(inside);
    return known || sure || (open != '/' || dated) && isName(inside)
        ? new Bracket(inside, sure, null, open != '/', until + 1) : null;
  }

  /** An unknown name in brackets is an agency at most if it's short. */
  private static boolean isName(String inside) {
    if (inside.length() < 2 || inside.length() > LONGEST_NAME) {
      return false;
    }
    int words = 1;
    for (int i = 0; i < inside.length(); i++) {
      char c = inside.charAt(i);
      words += c == ' ' ? 1 : 0;
      if (!Character.isLetterOrDigit(c) && " -&.".indexOf(c) < 0) {
        return false;
      }
    }
    return words <= 3;
  }
}
