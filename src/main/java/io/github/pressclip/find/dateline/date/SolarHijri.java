package io.github.pressclip.find.dateline.date;

/**
 * The calendar of Iran and Afghanistan, whose year begins with spring: 12 Tir 1399 is 2 July 2020. A year has six
 * months of 31 days, five of 30, and one of 29, or 30 in a leap year.
 *
 * <p>Leap are those years whose remainder by 33 is 1, 5, 9, 13, 17, 22, 26 or 30, which from 1210 to 1634 are those in
 * which the sun makes them so: K. M. Borkowski, The Persian Calendar for 3000 Years, Earth, Moon, and Planets 74
 * (1996).
 */
public final class SolarHijri {
  /** Years that are no Gregorian ones of a story. */
  private static final int FIRST = 1300;

  private static final int LAST = 1499;

  /**
   * The last year that is read in numbers: 1421 and later are years of the moon's calendar, in which Arabs count, since
   * 2000.
   */
  private static final int LAST_IN_NUMBERS = 1420;

  /** The first day of the year 1300 is 21 March 1921; counted as days after the first of March. */
  private static final int NEW_YEAR = 20;

  private static final int GREGORIAN = 621;

  private SolarHijri() {}

  /** True for a year of this calendar in a date in numbers. */
  public static boolean isYear(int year) {
    return year >= FIRST && year <= LAST_IN_NUMBERS;
  }

  /** The Gregorian day; null if this calendar has no such day, or the year is none of a story. */
  static Day day(int year, int month, int day) {
    int length = month <= 6 ? 31 : month < 12 || leaps(year + 1) > leaps(year) ? 30 : 29;
    if (year < FIRST || year > LAST || month < 1 || month > 12 || day < 1 || day > length) {
      return null;
    }
    int first = Day.of(FIRST + GREGORIAN, 3, 1).number() + NEW_YEAR + 365 * (year - FIRST) + leaps(year) - leaps(FIRST);
    int number = first + 30 * (month - 1) + Math.min(month - 1, 6) + day - 1;
    int gregorian = year + GREGORIAN;
    if (number >= Day.of(gregorian + 1, 3, 1).number()) {
      gregorian++;
    }
    int sinceMarch = number - Day.of(gregorian, 3, 1).number();
    // the months from March on are 31, 30, 31, 30, 31 days long, twice and once more
    int months = (5 * sinceMarch + 2) / 153;
    return Day.of(months < 10 ? gregorian : gregorian + 1, (months + 2) % 12 + 1,
        sinceMarch - (153 * months + 2) / 5 + 1);
  }

  /** How many years before one are leap years. */
  private static int leaps(int year) {
    return (8 * year + 21) / 33;
  }

  /** The date with these parts, as it stands in a text; null if this calendar has no such day. */
  public static DateText date(int start, int end, int year, int month, int day) {
    Day gregorian = day(year, month, day);
    return gregorian == null ? null
        : DateText.of(start, end, gregorian.year(), gregorian.month(), gregorian.day(), DateText.Form.PLAIN);
  }

  /** Reads the rest of ۱۲ تیر ۱۳۹۹, 12 تیرماه 1399, ۱۲ تیر ماه، ۱۳۹۹, behind its month; null if no year follows. */
  static DateText behindMonth(Cursor cursor, int start, int day, int month) {
    cursor.spaces();
    int word = cursor.at();
    if (!cursor.word().equals("ماه")) {
      cursor.to(word);
    }
    cursor.take('،');
    cursor.take(',');
    cursor.spaces();
    int from = cursor.at();
    int year = cursor.number(4);
    boolean whole = cursor.at() - from == 4 && !Character.isDigit(cursor.peek());
    return whole ? date(start, cursor.at(), year, month, day) : null;
  }

  /** The month of a name, with "month" behind it or without, as Iranians and Afghans write it; 0 if it is none. */
  static int month(String word) {
    if (word.length() < 2 || word.charAt(0) < 'آ' || word.charAt(0) > 'ی') {
      return 0;
    }
    String name = word.replace('ي', 'ی').replace('ك', 'ک');
    return named(name.endsWith("ماه") ? name.substring(0, name.length() - 3) : name);
  }

  private static int named(String name) {
    return switch (name) {
      case "فروردین", "حمل", "وری" -> 1;
      case "اردیبهشت", "ثور", "غویی" -> 2;
      case "خرداد", "جوزا", "غبرگولی", "غبرګولی" -> 3;
      case "تیر", "سرطان", "چنگاښ", "چنګاښ" -> 4;
      case "مرداد", "امرداد", "اسد", "زمری" -> 5;
      case "شهریور", "سنبله", "وږی" -> 6;
      case "مهر", "میزان", "تله" -> 7;
      case "آبان", "عقرب", "لړم" -> 8;
      case "آذر", "قوس", "لیندۍ" -> 9;
      case "دی", "جدی", "مرغومی" -> 10;
      case "بهمن", "دلو", "سلواغه" -> 11;
      case "اسفند", "حوت", "کب" -> 12;
      default -> 0;
    };
  }
}
