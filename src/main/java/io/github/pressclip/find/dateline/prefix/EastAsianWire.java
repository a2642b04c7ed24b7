package io.github.pressclip.find.dateline.prefix;

import io.github.pressclip.find.dateline.date.Cursor;
import io.github.pressclip.find.dateline.date.DateScanner;
import io.github.pressclip.find.dateline.date.DateText;
import io.github.pressclip.find.dateline.place.Agencies;

/** Reads the datelines of Chinese wires: an agency, a place, a day, and a word that says how it came: 电, 訊, 消息. */
final class EastAsianWire {
  /** The longest name of an agency, in characters. */
  private static final int LONGEST_AGENCY = 6;

  /** The longest name of a city, in characters. */
  private static final int LONGEST_PLACE = 8;

  /** "Reporter" and a name, in characters: nothing parts the name from the city, and nearly all have three. */
  private static final int REPORTER = 5;

  private final DateScanner dates;
  private final Agencies agencies;

  EastAsianWire(DateScanner dates, Agencies agencies) {
    this.dates = dates;
    this.agencies = agencies;
  }

  /** 中央社記者甲乙丙某地4日電, 某地4日讯: what such brackets hold, with a reporter or without; null if they hold no wire. */
  Prefix inBrackets(String inside) {
    int end = inside.length() - 1;
    if (end < 4 || "電电訊讯".indexOf(inside.charAt(end)) < 0 || inside.charAt(end - 1) != '日') {
      return null;
    }
    int day = end - 1;
    while (day > 0 && Character.isDigit(inside.charAt(day - 1))) {
      day--;
    }
    int from = 0;
    for (int at = Math.min(day, LONGEST_AGENCY); at > 1 && from == 0; at--) {
      from = agencies.knows(inside.substring(0, at)) ? at : 0;
    }
    String agency = from == 0 ? null : inside.substring(0, from);
    String place = inside.substring(from, day);
    boolean reporter = place.startsWith("記者") || place.startsWith("记者");
    if (day == end - 1 || !EastAsianPrefix.isEastAsian(inside)
        || !reporter && (place.length() < 2 || place.length() > LONGEST_PLACE)) {
      return null;
    }
    if (reporter) {
      place = place.length() > REPORTER + 1 ? place.substring(REPORTER) : null;
    }
    DateText date = DateText.dayAlone(day, end - 1, new Cursor(inside, day).number(2));
    return new Prefix(place, agency, date, 0, "a place and the day of the wire in brackets");
  }

  /** 新华社某地1月4日电（记者甲 乙）: an agency, a place, a day and "wired". */
  Prefix filed(String text, int start) {
    int day = start;
    while (day < Math.min(text.length(), start + 24) && !Character.isDigit(text.charAt(day))) {
      day++;
    }
    Cursor cursor = new Cursor(text, day);
    DateText date = dates.at(text, day);
    if (date != null) {
      cursor.to(date.end());
    } else {
      date = DateText.dayAlone(day, day, cursor.number(2));
      if (date == null || !cursor.take('日')) {
        return null;
      }
    }
    boolean told = cursor.take('消') && cursor.take('息');
    if (!told && !cursor.take('电') && !cursor.take('電') && !cursor.take('讯') && !cursor.take('訊')) {
      return null;
    }
    for (int end = day; end > start + 1; end--) {
      String agency = text.substring(start, end);
      if (agencies.knows(agency) || agency.equals("本报") || agency.equals("本報")) {
        String place = end == day ? null : text.substring(end, day);
        return new Prefix(place, agency.startsWith("本") ? null : agency, date,
            EastAsianPrefix.behind(text, cursor.at()),
            "an agency, a place and the day of the wire");
      }
    }
    return null;
  }
}
