package io.github.pressclip.find.dateline.date;

import io.github.pressclip.find.dateline.date.DateText.Form;

/** Reads the dates that name their month. */
final class WordedDate {
  /** Digits; fewer behind a year are a slip of the pen. */
  private static final int COUNTER = 3;

  private WordedDate() {}

  /** 11 October 2022, 11th of October, 2022, 11. Oktober 2022, 11 de octubre de 2022, 1er mai 2022, 11-Oct-2022. */
  static DateText dayFirst(Cursor cursor, int start, int day, Months months) {
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
    String word = cursor.word();
    if (isLink(word)) {
      cursor.spaces();
      word = cursor.word();
    } else if (word.equalsIgnoreCase("d") && (cursor.take('\'') || cursor.take('’'))) {
      word = cursor.word();
    }
    int month = months.of(word);
    if (month == 0 && cursor.peek() == '.' && Character.isLetter(cursor.peek(1))) {
      cursor.take('.');
      month = months.of(word + '.' + cursor.word()); // "มี.ค."
    }
    if (month == 0) {
      int solar = SolarHijri.month(word);
      return solar == 0 ? null : SolarHijri.behindMonth(cursor, start, day, solar);
    }
    cursor.take('.');
    return withYear(start, cursor.at(), month, day, cursor, months);
  }

  /** October 11, 2022, Oct. 11th 2022, Oct-11-2022. */
  static DateText monthFirst(Cursor cursor, int start, Months months) {
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
    return year > 0 ? DateText.of(start, end, year, month, day, Form.PLAIN)
        : withYear(start, end, month, day, cursor, months);
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
  private static DateText withYear(int start, int end, int month, int day, Cursor cursor, Months months) {
    cursor.to(end);
    if (!cursor.take('-') && !cursor.take('/')) {
      cursor.spaces();
      if (!cursor.take(',')) {
        cursor.take('.'); // "October 11. 2022"
      }
      cursor.spaces();
      int link = cursor.at();
      if (isLink(cursor.word())) {
        cursor.spaces();
      } else {
        cursor.to(link);
      }
    }
    int from = cursor.at();
    int year = Era.gregorian(cursor.number(4));
    int length = cursor.at() - from;
    boolean dashed = cursor.text().charAt(from - 1) == '-';
    if (length == 2 && dashed && !Character.isDigit(cursor.peek())) {
      return DateText.of(start, cursor.at(), Era.ofTwoDigits(year), month, day, Form.PLAIN);
    }
    boolean more = Character.isDigit(cursor.peek()) && !isGlued(cursor.text(), cursor.at(), months)
        && !isCounter(cursor.text(), cursor.at());
    if (length != 4 || more || Day.of(year, month, day) == null) {
      return DateText.of(start, end, 0, month, day, Form.PLAIN);
    }
    return DateText.of(start, cursor.at(), year, month, day, Form.PLAIN);
  }

  /**
   * True for what flattening glues to a year: "October 17, 20236:01 PM", "Mar 27, 20255 mins", "10. Mai 20259. Mai
   * 2025".
   */
  private static boolean isGlued(String text, int at, Months months) {
    Cursor cursor = new Cursor(text, at);
    if (ClockScanner.at(text, at) != null) {
      return true;
    }
    cursor.number(2);
    if (Character.isDigit(cursor.peek())) {
      return false;
    }
    boolean point = cursor.take('.');
    if (!cursor.spaces()) {
      return false;
    }
    String word = cursor.word();
    return !point && word.startsWith("min") || word.length() > 2 && months.of(word) > 0;
  }

  /** True for the counters of readers and comments, glued to a year: "October 11, 202201747". */
  private static boolean isCounter(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end - at >= COUNTER && (end == text.length() || text.charAt(end) == ' ');
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
