package io.github.pressclip.find.dateline.prefix;

import io.github.pressclip.find.dateline.date.ClockScanner;
import io.github.pressclip.find.dateline.date.Cursor;
import io.github.pressclip.find.dateline.date.DateScanner;
import io.github.pressclip.find.dateline.date.DateText;
import io.github.pressclip.find.dateline.place.Agencies;

/**
 * What stands in brackets or strokes behind a place: an agency, (AP), [ANI], /PRNewswire/, a day, or both,
 * (Reuters - 3 March 2022).
 *
 * @param agency as written; null if only a day stands there, or what the paper calls its reporter
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
    if (open == '/' && text.charAt(at + 1) == ' ' && isOfAStamp(text, until, dates)) {
      return null;
    }
    String inside = text.substring(at + 1, until).strip();
    if (open == '(' && ReporterRole.is(inside)) {
      return new Bracket(null, false, null, true, until + 1);
    }
    int dash = inside.lastIndexOf(" - ");
    day = dash > 0 && !dated ? dates.at(inside, dash + 3) : null;
    boolean both = day != null && day.end() == inside.length() && agencies.knows(inside.substring(0, dash));
    if (both) {
      return new Bracket(inside.substring(0, dash), true, day, open != '/', until + 1);
    }
    int title = inside.indexOf(". "); // "/Корр. БЕЛТА/", the agency's correspondent
    inside = title > 0 && agencies.knows(inside.substring(title + 2)) ? inside.substring(title + 2) : inside;
    boolean known = agencies.knows(inside);
    boolean sure = known && !Agencies.isStation(inside) || open == '(' && Agencies.isSite(inside);
    return known || sure || (open != '/' || dated) && isName(inside)
        ? new Bracket(inside, sure, null, open != '/', until + 1) : null;
  }

  /**
   * Strokes with spaces part the fields of a stamp too, "Ann Smith / TNN / Updated: …": a dateline has a day there, and
   * no time.
   */
  private static boolean isOfAStamp(String text, int stroke, DateScanner dates) {
    DateText day = stroke + 2 < text.length() ? dates.at(text, stroke + 2) : null;
    return day == null || ClockScanner.after(text, day.end()) != null;
  }

  /** "VILLANORTE, 04 (EUROPA PRESS)": the month is left to the reader; null if no agency follows. */
  static Bracket behindDay(String text, int start, DateScanner dates, Agencies agencies) {
    int at = start;
    while (at < text.length() && at - start < 2 && Character.isDigit(text.charAt(at))) {
      at++;
    }
    Bracket read = at > start && text.startsWith(" (", at) ? at(text, at + 1, false, dates, agencies) : null;
    DateText day = read == null || !read.sure() ? null
        : DateText.dayAlone(start, at, new Cursor(text, start).number(2));
    return day == null ? null : new Bracket(read.agency(), true, day, read.round(), read.end());
  }

  /** An unknown name in brackets is an agency at most if it's short, and no party and state: (R-Ohio). */
  private static boolean isName(String inside) {
    boolean party = inside.length() > 2 && inside.charAt(1) == '-' && "RDI".indexOf(inside.charAt(0)) >= 0;
    if (inside.length() < 2 || inside.length() > LONGEST_NAME || party) {
      return false;
    }
    int words = 1;
    int letters = 0;
    for (int i = 0; i < inside.length(); i++) {
      char c = inside.charAt(i);
      words += c == ' ' ? 1 : 0;
      letters += Character.isLetter(c) ? 1 : 0;
      if (!Character.isLetterOrDigit(c) && " -&./".indexOf(c) < 0) {
        return false;
      }
    }
    return words <= 3 && letters >= 2;
  }
}
