package io.github.pressclip.find.dateline.prefix;

import io.github.pressclip.find.dateline.date.DateScanner;
import io.github.pressclip.find.dateline.date.DateText;
import io.github.pressclip.find.dateline.date.Weekdays;
import io.github.pressclip.find.dateline.place.Agencies;
import io.github.pressclip.find.dateline.place.Separator;

/** What follows a place in a dateline: agency, day and separator in any order; reads on as it's asked. */
final class Tail {
  private final String text;
  private final DateScanner dates;
  private final Agencies agencies;
  private int end;
  private String agency;
  private boolean sure;
  private DateText date;
  private boolean dash;
  private boolean separated;
  private boolean bracket;
  private boolean colon;
  private boolean point;
  private boolean pointed;

  Tail(String text, int start, DateScanner dates, Agencies agencies) {
    this.text = text;
    this.end = start;
    this.dates = dates;
    this.agencies = agencies;
  }

  /** The paragraph that it reads. */
  String text() {
    return text;
  }

  int end() {
    return end;
  }

  String agency() {
    return agency;
  }

  /** True when the agency is known by its name and not by its brackets alone. */
  boolean sure() {
    return sure;
  }

  DateText date() {
    return date;
  }

  boolean dash() {
    return dash;
  }

  boolean separated() {
    return separated;
  }

  boolean colon() {
    return colon;
  }

  boolean point() {
    return point;
  }

  /** True when a point stands right before the dash: "Villanorte.- ". */
  boolean pointed() {
    return pointed;
  }

  /** True when the agency stands in brackets. */
  boolean bracket() {
    return bracket;
  }

  /** Reads as many parts as follow. */
  void rest() {
    boolean read = true;
    while (read) {
      read = dated() || timed() || weekday() || bracketed() || bare() || separator();
    }
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
  }

  boolean dated() {
    if (date != null) {
      return false;
    }
    int at = skip(", ");
    if (at < text.length() && text.charAt(at) == '.') {
      at = at + 1 < text.length() && text.charAt(at + 1) == ' ' ? at + 2 : at;
    }
    DateText found = dates.at(text, at);
    if (found == null) {
      int space = text.indexOf(' ', at);
      boolean word = space > at && isDayWord(text.substring(at, space));
      found = word ? dates.at(text, space + 1) : null;
    }
    if (found == null || separated && agency == null && !isParted(found)) {
      return false;
    }
    date = found;
    end = found.end();
    if (found.year() == 0 && text.charAt(end - 1) == '.') {
      separated = true; // "ТАРНОВ, 4 марта. Совет": the point of an abbreviation, as far as the date is read
      point = true;
    }
    return true;
  }

  /** A day behind a dash belongs to the dateline where a separator follows it too: "TARNBY - March 4, 2024 - Lead". */
  private boolean isParted(DateText day) {
    int at = day.end();
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    Separator next = dash && !colon ? Separator.at(text, at, true) : null;
    return next != null && (next.dash() || day.year() != 0 && next.colon());
  }

  /** The time behind the day. */
  private boolean timed() {
    int until = date == null || agency != null || separated ? -1 : TimeOfDay.endAt(text, end);
    end = until < 0 ? end : until;
    return until >= 0;
  }

  /** "TARNBY, Monday (Reuters) - ": the day of the week alone, behind a comma and before a bracket or a dash. */
  private boolean weekday() {
    int at = date != null || agency != null || separated || !text.startsWith(", ", end) ? -1
        : Weekdays.at(text, end + 2);
    boolean last = at >= 0 && (text.startsWith(" (", at) || text.startsWith(" -", at) || text.startsWith(" –", at)
        || text.startsWith(" —", at));
    end = last ? at : end;
    return last;
  }

  /** A word that may stand before a day: its weekday, or an article. */
  private static boolean isDayWord(String word) {
    return switch (word) {
      case "am", "den", "le", "el", "il", "em", "on" -> true;
      default -> word.length() > 1 && Weekdays.of(word) >= 0;
    };
  }

  /** An agency in brackets or strokes, or a day. */
  boolean bracketed() {
    Bracket read = agency == null ? Bracket.at(text, skip(", ."), date != null, dates, agencies) : null;
    if (read == null && agency == null && date == null) {
      read = Bracket.behindDay(text, skip(", "), dates, agencies);
    }
    if (read == null) {
      return false;
    }
    date = read.date() == null ? date : read.date();
    if (read.agency() != null) {
      agency = read.agency();
      sure = read.sure();
      bracket = read.round();
    }
    end = read.end();
    return true;
  }

  /** A known agency without brackets after a day, or before a dash: "Feb. 7 Kyodo", "— РИА Новости.", "CNN — ". */
  boolean bare() {
    if (agency != null) {
      return false;
    }
    int at = skip(", ");
    int until = agencies.endAt(text, at);
    if (until < 0 && text.startsWith(",", end)) {
      until = Agencies.siteEnd(text, at); // "TARNBY, Norrby.com - ", as Indonesian sites sign
    }
    if (until < 0 || date == null && !Separator.isSigned(text, until)) {
      return false;
    }
    agency = text.substring(at, until);
    sure = true;
    end = until;
    return true;
  }

  private boolean separator() {
    Separator read = Separator.at(text, skip(" "), date != null);
    if (read == null) {
      return false;
    }
    separated = true;
    dash |= read.dash();
    colon |= read.colon();
    point |= read.point();
    pointed |= read.pointed();
    end = read.end();
    return true;
  }

  private int skip(String marks) {
    int at = end;
    while (at < text.length() && marks.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
