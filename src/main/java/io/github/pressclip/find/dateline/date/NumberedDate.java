package io.github.pressclip.find.dateline.date;

import io.github.pressclip.find.dateline.date.DateText.Form;

/** Reads the dates that begin with two numbers, or with a year. */
final class NumberedDate {
  private NumberedDate() {}

  /**
   * 2022-10-11, 2022/10/11, 1401/07/19, 2022. 10. 11., 2022年10月11日, 2022년 10월 11일, 2022. október 11, and with a word
   * for the year: 2022 m. spalio 11 d., 2022. gada 11. oktobris, 2022eko urriaren 11.
   */
  static DateText yearFirst(Cursor cursor, int start, int year, Months months) {
    boolean apart = cursor.spaces();
    char mark = cursor.peek();
    boolean marked = "-/.年년‐–".indexOf(mark) >= 0;
    if (marked) {
      cursor.take(mark);
    }
    cursor.spaces();
    int month = cursor.number(2);
    if (month < 0 && apart && marked) {
      return null; // "1614 - APR 7" is a time and a day
    }
    if (month < 0) {
      String name = cursor.word();
      if (isYear(name)) {
        cursor.take('.');
        cursor.spaces();
        int first = cursor.number(2);
        if (first > 0) {
          return dayAndMonth(cursor, start, year, first, months);
        }
        name = cursor.word();
      }
      month = months.of(name);
      cursor.take('.');
      cursor.spaces();
      int day = month == 0 ? -1 : cursor.number(2);
      return Character.isDigit(cursor.peek()) ? null : DateText.of(start, cursor.at(), year, month, day, Form.PLAIN);
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
    if (SolarHijri.isYear(year) && mark == second && (mark == '/' || mark == '-')) {
      return SolarHijri.date(start, cursor.at(), year, month, day);
    }
    return DateText.of(start, cursor.at(), year, month, day, Form.PLAIN);
  }

  /** What Lithuanian, Latvian, Basque, Kazakh and Mongolian put behind the number of a year. */
  private static boolean isYear(String word) {
    return switch (word) {
      case "m", "gada", "eko", "ko", "жылғы", "жылы", "оны" -> true;
      default -> false;
    };
  }

  /** "11. oktobris", "11 қазан", or, where the month is counted, "10 сарын 11". */
  private static DateText dayAndMonth(Cursor cursor, int start, int year, int first, Months months) {
    cursor.take('.');
    cursor.spaces();
    String word = cursor.word();
    if (!word.equals("сарын")) {
      int month = months.of(word);
      return month == 0 ? null : DateText.of(start, cursor.at(), year, month, first, Form.PLAIN);
    }
    cursor.spaces();
    int day = cursor.number(2);
    return day < 0 || Character.isDigit(cursor.peek()) ? null
        : DateText.of(start, cursor.at(), year, first, day, Form.PLAIN);
  }

  /** 11-10-2022, 11/10/22, 11. 10. 2022, 19/07/1401: one mark twice. */
  static DateText yearLast(Cursor cursor, int start, int first) {
    cursor.spaces();
    char mark = cursor.peek();
    if ("-/.".indexOf(mark) < 0) {
      return mark == '|' ? betweenBars(cursor.text(), start) : null;
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
    boolean timed = mark == '.' && isTimeGlued(cursor.text(), from);
    int year = Era.gregorian(cursor.number(timed ? 2 : 4));
    int length = cursor.at() - from;
    if (timed) {
      return ordered(start, cursor.at(), Era.ofTwoDigits(year), first, second);
    }
    if (year < 0 || Character.isDigit(cursor.peek()) || length != 4 && length != 2) {
      return null;
    }
    if (length == 2) {
      year = Era.ofTwoDigits(year);
      char after = cursor.peek();
      if (after == ':' || after == '.' && Character.isDigit(cursor.peek(1)) || after == mark) {
        return null;
      }
    }
    if (SolarHijri.isYear(year) && mark != '.') {
      return SolarHijri.date(start, cursor.at(), year, second, first);
    }
    return ordered(start, cursor.at(), year, first, second);
  }

  /** True for a year of two digits that its time was glued to: "28.09.1912:44" is 28.09.19, 12:44. */
  private static boolean isTimeGlued(String text, int at) {
    Cursor cursor = new Cursor(text, at);
    cursor.number(4);
    return cursor.at() == at + 4 && cursor.peek() == ':' && Character.isDigit(cursor.peek(1))
        && ClockScanner.at(text, at + 2) != null;
  }

  /**
   * 26 | 01 | 2022 at the start of a line, and nothing in numbers behind it: elsewhere bars part the cells of a table.
   */
  private static DateText betweenBars(String text, int start) {
    int end = start + "26 | 01 | 2022".length();
    if (start > 0 || end > text.length() || !text.startsWith(" | ", start + 2) || !text.startsWith(" | ", start + 7)) {
      return null;
    }
    for (int at = end; at < text.length(); at++) {
      if (Character.isDigit(text.charAt(at)) && (at == end || at == end + 1 || text.startsWith("| ", at - 2))) {
        return null;
      }
    }
    Cursor cursor = new Cursor(text, start);
    int first = cursor.number(2);
    cursor.to(start + 5);
    int second = cursor.number(2);
    boolean pairs = cursor.at() == start + 7;
    cursor.to(start + 10);
    int year = cursor.number(4);
    return pairs && cursor.at() == end ? ordered(start, end, year, first, second) : null;
  }

  /** Two numbers of which one is the day and one the month. */
  private static DateText ordered(int start, int end, int year, int first, int second) {
    if (first > 12) {
      return DateText.of(start, end, year, second, first, Form.DAY_FIRST);
    }
    if (second > 12) {
      return DateText.of(start, end, year, first, second, Form.MONTH_FIRST);
    }
    return DateText.of(start, end, year, first, second, first == second ? Form.PLAIN : Form.OPEN);
  }
}
