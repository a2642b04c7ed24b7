package io.github.pressclip.find.dateline.place;

import io.github.pressclip.find.dateline.date.Capitals;
import io.github.pressclip.find.dateline.date.DateScanner;
import io.github.pressclip.find.dateline.date.Weekdays;

/**
 * Reads what can be the name of a place by its form alone: no list of places is asked, for in a year of one wire 163
 * names stood without a region and 142 with one, and nine went both ways.
 */
public final class PlaceScanner {
  /** The most words of one name: "SAN JOSE DEL CABO", "Villanueva de los Infantes". */
  private static final int LONGEST_NAME = 6;

  /** The most parts: city, region, country, or several cities. */
  private static final int MOST_PARTS = 4;

  private final DateScanner dates;
  private final Agencies agencies;

  /** Reads places, with the dates and the agencies that may follow them. */
  public PlaceScanner(DateScanner dates, Agencies agencies) {
    this.dates = dates;
    this.agencies = agencies;
  }

  /** The place that starts exactly there; null if none does. */
  public Place at(String text, int start) {
    int end = name(text, start, false);
    if (end < 0) {
      return null;
    }
    boolean capitals = Capitals.are(text, start, end);
    boolean regioned = false;
    for (int parts = 1; parts < MOST_PARTS; parts++) {
      int next = part(text, end);
      if (next < 0) {
        break;
      }
      regioned |= text.charAt(end) != '/';
      end = next;
    }
    return new Place(text.substring(start, end), end, capitals, regioned, PlaceWords.words(text, start, end));
  }

  /** The end of the further part that starts there: ", Ohio", "/London", " (Cádiz)", " and OSLO"; -1 if none does. */
  private int part(String text, int end) {
    if (end >= text.length()) {
      return -1;
    }
    int at = end;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    if (at >= text.length()) {
      return -1;
    }
    char mark = text.charAt(at);
    if (mark == '/' && at > end && text.startsWith("/ ", at)) {
      // "TARNBY / ACCESSWIRE / March 3"
      boolean wire = text.indexOf(" /", at + 1) > 0 || agencies.endAt(text, at + 2) >= 0;
      return wire ? -1 : name(text, at + 2, false);
    }
    if (mark == '/' && at == end) {
      return agencies.endAt(text, at + 1) >= 0 && text.indexOf('/', at + 1) > 0 ? -1 : name(text, at + 1, false);
    }
    if (mark == '(' || mark == '[') {
      int close = text.indexOf(mark == '(' ? ')' : ']', at);
      boolean region = close > 0 && close - at < 40 && !agencies.knows(text.substring(at + 1, close))
          && dates.at(text, at + 1) == null && followsRegion(text, close + 1);
      return region ? close + 1 : -1;
    }
    if (mark == ',') {
      at++;
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
      at = text.startsWith("the ", at) ? at + 4 : at;
      return dates.at(text, at) != null || dates.isMonth(text, at) || Weekdays.at(text, at) >= 0
          || agencies.endAt(text, at) >= 0
          || Separator.isSigned(text, Agencies.siteEnd(text, at)) ? -1 : name(text, at, true);
    }
    int second = at > end ? afterAnd(text, at) : -1;
    int next = second < 0 ? -1 : name(text, second, false);
    return next > 0 && Capitals.are(text, second, next) ? next : -1;
  }

  /** Where a word begins behind "and" or its sign; -1 if neither stands there. */
  private static int afterAnd(String text, int at) {
    if (text.startsWith("& ", at)) {
      return at + 2; // "TARNBY & OSTVIK, Norland--(BUSINESS WIRE)--"
    }
    return text.startsWith("and ", at) || text.startsWith("und ", at) || text.startsWith("AND ", at) ? at + 4 : -1;
  }

  /** A bracket holds a region only where the dateline goes on with a date or a second bracket. */
  private boolean followsRegion(String text, int at) {
    int next = at;
    while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == ',')) {
      next++;
    }
    return next < text.length()
        && (text.charAt(next) == '[' || text.charAt(next) == '(' || dates.at(text, next) != null);
  }

  /** The end of the name that starts exactly there; -1 if none does. */
  private int name(String text, int start, boolean region) {
    int end = PlaceWords.word(text, start, region);
    if (end < 0 || dates.at(text, start) != null) {
      return -1;
    }
    boolean capitals = Capitals.are(text, start, end);
    for (int words = 1; words < LONGEST_NAME; words++) {
      int next = end;
      if (next >= text.length() || text.charAt(next) != ' ') {
        break;
      }
      next++;
      int particle = PlaceWords.particle(text, next);
      int shortened = particle < 0 ? PlaceWords.shortened(text, next) : -1;
      next = particle > 0 ? particle : shortened > 0 ? shortened : next;
      if (shortened > 0 && next < text.length() && text.charAt(next) == ' ') {
        next++;
      }
      int wordEnd = PlaceWords.word(text, next, region);
      if (wordEnd < 0 || dates.at(text, next) != null || Separator.isSigned(text, agencies.endAt(text, next))
          || capitals && !Capitals.are(text, next, wordEnd) && !isAbbreviation(text, end)
          || region && PlaceNames.isState(text.substring(start, end))) {
        break;
      }
      end = wordEnd;
    }
    return end;
  }

  /** "WASHINGTON D.C." and "ST. LOUIS" go on after their point. */
  private static boolean isAbbreviation(String text, int end) {
    return text.charAt(end - 1) == '.';
  }
}
