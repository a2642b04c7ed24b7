package io.github.pressclip.find.dateline;

import io.github.pressclip.find.dateline.DateText.Form;

/** Reads dates where they stand in a text, in numbers or with month names of any language that {@link Months} knows. */
final class DateScanner {
  private final Months months;

  DateScanner(Months months) {
    this.months = months;
  }

  /** The first date with a year that starts at or after a place of a text; null if there is none. */
  DateText next(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      if (!Character.isDigit(text.charAt(at)) || at > from && Character.isDigit(text.charAt(at - 1))) {
        continue;
      }
      int word = wordBefore(text, at, from);
      DateText date = word < at ? at(text, word) : null;
      if (date == null || date.year() == 0) {
        boolean inAddress = at > 1 && text.charAt(at - 1) == '/' && text.charAt(at - 2) != ' ';
        date = inAddress ? null : at(text, at);
      }
      if (date != null && date.year() != 0) {
        return date;
      }
    }
    return null;
  }

  /** The start of the word that stands right before a number, not before {@code from}; the number's own start if none does. */
  private static int wordBefore(String text, int number, int from) {
    int end = number;
    while (end > from && " .-".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = end;
    while (start > from && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return number - end <= 3 && start < end ? start : number;
  }

  /** The date that starts exactly there, with or without a year; null if none does. */
  DateText at(String text, int start) {
    if (start >= text.length()) {
      return null;
    }
    Cursor cursor = new Cursor(text, start);
    if (Character.isDigit(text.charAt(start))) {
      return digitsFirst(cursor, start);
    }
    return Character.isLetter(text.charAt(start)) ? monthFirst(cursor, start) : null;
  }

  private DateText digitsFirst(Cursor cursor, int start) {
    int first = cursor.number(4);
    int length = cursor.at() - start;
    if (first < 0 || Character.isDigit(cursor.peek())) {
      return null;
    }
    if (length == 4) {
      return yearFirst(cursor, start, first);
    }
    if (length > 2) {
      return null;
    }
    if (cursor.take('月')) {
      int day = cursor.number(2);
      cursor.take('日');
      return date(start, cursor.at(), 0, first, day, Form.PLAIN);
    }
    DateText numeric = numeric(new Cursor(cursor.text(), cursor.at()), start, first);
    return numeric != null ? numeric : dayThenName(cursor, start, first);
  }

  /** 2022-10-11, 2022/10/11, 2022. 10. 11., 2022年10月11日, 2022년 10월 11일, 2022. október 11. */
  private DateText yearFirst(Cursor cursor, int start, int year) {
    cursor.spaces();
    char mark = cursor.peek();
    if ("-/.年년‐–".indexOf(mark) >= 0) {
      cursor.take(mark);
    }
    cursor.spaces();
    int month = cursor.number(2);
    if (month < 0) {
      String name = cursor.word();
      month = months.of(name);
      cursor.take('.');
      cursor.spaces();
      int day = month == 0 ? -1 : cursor.number(2);
      return Character.isDigit(cursor.peek()) ? null : date(start, cursor.at(), year, month, day, Form.PLAIN);
    }
    cursor.spaces();
    char second = cursor.peek();
    if ("-/.月월‐–".indexOf(second) < 0) {
      return null;
    }
    cursor.take(second);
    cursor.spaces();
    int day = cursor.number(2);
    if (day < 0 || Character.isDigit(cursor.peek())) {
      return null;
    }
    if (!cursor.take('日')) {
      cursor.take('일');
    }
    return date(start, cursor.at(), year, month, day, Form.PLAIN);
  }

  /** 11-10-2022, 11/10/22, 11. 10. 2022: one mark twice. */
  private DateText numeric(Cursor cursor, int start, int first) {
    cursor.spaces();
    char mark = cursor.peek();
    if ("-/.".indexOf(mark) < 0) {
      return null;
    }
    cursor.take(mark);
    cursor.spaces();
    int second = cursor.number(2);
    cursor.spaces();
    if (second < 0 || !cursor.take(mark)) {
      return null;
    }
    cursor.spaces();
    int from = cursor.at();
    int year = cursor.number(4);
    int length = cursor.at() - from;
    if (year < 0 || Character.isDigit(cursor.peek()) || length != 4 && length != 2) {
      return null;
    }
    if (length == 2) {
      year = year < 70 ? 2000 + year : 1900 + year;
      char after = cursor.peek();
      if (after == ':' || after == '.' && Character.isDigit(cursor.peek(1)) || after == mark) {
        return null;
      }
    }
    if (first > 12) {
      return date(start, cursor.at(), year, second, first, Form.DAY_FIRST);
    }
    if (second > 12) {
      return date(start, cursor.at(), year, first, second, Form.MONTH_FIRST);
    }
    return date(start, cursor.at(), year, first, second, first == second ? Form.PLAIN : Form.OPEN);
  }

  /** 11 October 2022, 11th of October, 2022, 11. Oktober 2022, 11 de octubre de 2022, 1er mai 2022, 11-Oct-2022. */
  private DateText dayThenName(Cursor cursor, int start, int day) {
    int ordinal = cursor.at();
    String suffix = cursor.word();
    if (!isOrdinal(suffix)) {
      cursor.to(ordinal);
    }
    cursor.take('.');
    cursor.take('º');
    cursor.take('°');
    cursor.spaces();
    cursor.take('-');
    cursor.take('/');
    int name = cursor.at();
    String word = cursor.word();
    if (isLink(word)) {
      cursor.spaces();
      word = cursor.word();
    } else if (word.equalsIgnoreCase("d") && (cursor.take('\'') || cursor.take('’'))) {
      word = cursor.word();
    }
    int month = name == start ? 0 : months.of(word);
    if (month == 0) {
      return null;
    }
    cursor.take('.');
    return date(start, cursor.at(), 0, month, day, Form.PLAIN, cursor);
  }

  /** October 11, 2022, Oct. 11th 2022, Oct-11-2022. */
  private DateText monthFirst(Cursor cursor, int start) {
    String name = cursor.word();
    cursor.take('.');
    cursor.spaces();
    cursor.take('-');
    int month = Character.isDigit(cursor.peek()) ? months.of(name) : 0;
    if (month == 0) {
      return null;
    }
    int from = cursor.at();
    int day = cursor.number(2);
    if (cursor.at() == from || Character.isDigit(cursor.peek())) {
      return null;
    }
    int ordinal = cursor.at();
    if (!isOrdinal(cursor.word())) {
      cursor.to(ordinal);
    }
    int end = cursor.at();
    int year = yearBehindTime(cursor);
    return year > 0 ? date(start, end, year, month, day, Form.PLAIN)
        : date(start, end, 0, month, day, Form.PLAIN, cursor);
  }

  /** The year of "Oct 11 19:41:00 IST 2022", as programs write dates; 0 if no time and year follow. */
  private static int yearBehindTime(Cursor cursor) {
    cursor.spaces();
    if (ClockScanner.at(cursor.text(), cursor.at()) == null) {
      return 0;
    }
    while (Character.isDigit(cursor.peek()) || cursor.peek() == ':') {
      cursor.take(cursor.peek());
    }
    cursor.spaces();
    if (!cursor.word().isEmpty()) {
      cursor.spaces();
    }
    int from = cursor.at();
    int year = cursor.number(4);
    return cursor.at() - from == 4 && !Character.isDigit(cursor.peek()) ? year : 0;
  }

  /** Reads the year, if one follows: ", 2022", "de 2022", "-2022", " 2022". */
  private DateText date(int start, int end, int none, int month, int day, Form form, Cursor cursor) {
    cursor.to(end);
    if (!cursor.take('-') && !cursor.take('/')) {
      cursor.spaces();
      cursor.take(',');
      cursor.spaces();
      int link = cursor.at();
      if (isLink(cursor.word())) {
        cursor.spaces();
      } else {
        cursor.to(link);
      }
    }
    int from = cursor.at();
    int year = cursor.number(4);
    int length = cursor.at() - from;
    boolean dashed = cursor.text().charAt(from - 1) == '-';
    if (length == 2 && dashed && !Character.isDigit(cursor.peek())) {
      return date(start, cursor.at(), year < 70 ? 2000 + year : 1900 + year, month, day, form);
    }
    if (length != 4 || Character.isDigit(cursor.peek()) || Day.of(year, month, day) == null) {
      return date(start, end, none, month, day, form);
    }
    return date(start, cursor.at(), year, month, day, form);
  }

  private static DateText date(int start, int end, int year, int month, int day, Form form) {
    return Day.of(year, month, day) == null ? null : new DateText(start, end, year, month, day, form);
  }

  private static boolean isOrdinal(String word) {
    return switch (word) {
      case "st", "nd", "rd", "th", "er", "ST", "ND", "RD", "TH", "ER" -> true;
      default -> false;
    };
  }

  private static boolean isLink(String word) {
    return switch (word) {
      case "de", "del", "of", "DE", "DEL", "OF" -> true;
      default -> false;
    };
  }
}
