package io.github.pressclip.find.dateline.prefix;

import io.github.pressclip.find.dateline.date.DateScanner;
import io.github.pressclip.find.dateline.date.DateText;
import io.github.pressclip.find.dateline.place.Agencies;

/**
 * Reads the datelines of scripts without capitals that part their words: of Arabic, Persian, Hindi, Bengali. Nothing in
 * the form of a word tells a place there, so that an agency has to follow it: {@code واديان (رويترز) -}, {@code واديان
 * / سمير العوضي / الأناضول}, {@code سبزرود - ایرنا -}, {@code सोनधारा, चार जनवरी (भाषा)}, {@code सोनधारा, भाषा।}.
 */
final class UncasedPrefix {
  /** Words of the longest place. */
  private static final int PLACE = 4;

  /** Words of a day, or of a reporter's name, between place and agency. */
  private static final int BETWEEN = 5;

  private static final String MARKS = "(/-–—،,";

  private final DateScanner dates;
  private final Agencies agencies;

  UncasedPrefix(DateScanner dates, Agencies agencies) {
    this.dates = dates;
    this.agencies = agencies;
  }

  /** The dateline that starts exactly there; null if none does. */
  Prefix read(String text, int start) {
    if (!isUncased(text.charAt(start))) {
      return null;
    }
    int end = placeEnd(text, start);
    if (end < 0) {
      return null;
    }
    String place = withoutIn(text.substring(start, end).strip());
    int at = end;
    DateText date = dates.at(text, at);
    if (date != null) {
      at = skip(text, date.end(), " ");
    }
    for (int parts = 0; parts < 3 && at < text.length() && MARKS.indexOf(text.charAt(at)) >= 0; parts++) {
      char mark = text.charAt(at);
      int from = skip(text, at + 1, " ");
      int until = partEnd(text, from, mark);
      if (until < 0) {
        return null;
      }
      String part = text.substring(from, until).strip();
      if (agencies.knows(part)) {
        int behind = behind(text, until, mark);
        return behind < 0 ? null : new Prefix(place, part, date, behind, "a place and an agency");
      }
      if (mark == '(' || words(part) > BETWEEN) {
        return null;
      }
      DateText day = date == null ? dates.at(part, 0) : null;
      date = day == null ? date : dates.at(text, from);
      at = until;
    }
    return null;
  }

  /** Where the place and the spaces behind it end: at a mark, or a day; -1 if it has too many words or none. */
  private static int placeEnd(String text, int start) {
    int at = start;
    int words = 0;
    while (at < text.length() && words <= PLACE) {
      char c = text.charAt(at);
      if (MARKS.indexOf(c) >= 0 && (c != '-' || text.charAt(at - 1) == ' ') || Character.isDigit(c)) {
        return words > 0 ? at : -1;
      }
      boolean inside = isUncased(c) || isJoint(c);
      if (!inside && c != ' ') {
        return -1;
      }
      words += inside && (at == start || text.charAt(at - 1) == ' ') ? 1 : 0;
      at++;
    }
    return -1;
  }

  /**
   * Where the part behind a mark ends: at the closing bracket, the next mark, or the end of the line; -1 if too far
   * away.
   */
  private static int partEnd(String text, int from, char mark) {
    int limit = Math.min(text.length(), from + 60);
    for (int at = from; at < limit; at++) {
      char c = text.charAt(at);
      boolean dash = "-–—".indexOf(c) >= 0 && at > from && text.charAt(at - 1) == ' ';
      if (mark == '(' ? c == ')' : dash || "(/:،,।".indexOf(c) >= 0) {
        return at;
      }
    }
    return limit == text.length() && mark != '(' ? limit : -1;
  }

  /**
   * Where the story begins behind an agency; -1 where neither a bracket nor a separator nor the line's end sets it off.
   */
  private static int behind(String text, int until, char mark) {
    int at = mark == '(' ? until + 1 : until;
    int behind = skip(text, at, " -–—:./।");
    return behind > at || mark == '(' || behind == text.length() ? behind : -1;
  }

  /** The place without the "in" that stands before a day: أبوظبي في 4 يناير. */
  private static String withoutIn(String place) {
    return place.endsWith(" في") ? place.substring(0, place.length() - 3).strip() : place;
  }

  private static int words(String text) {
    int words = text.isEmpty() ? 0 : 1;
    for (int i = 0; i < text.length(); i++) {
      words += text.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }

  private static int skip(String text, int from, String marks) {
    int at = from;
    while (at < text.length() && marks.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** A letter of Hebrew, Arabic or India, or a mark that sits on one. */
  private static boolean isUncased(char c) {
    return c >= '\u0590' && c <= '\u0dff' && !Character.isDigit(c) && c != '،' && c != '।';
  }

  private static boolean isJoint(char c) {
    return c == '-' || c == '\u200c' || c == '\u200d';
  }
}
