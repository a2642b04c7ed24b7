package io.github.pressclip.find.dateline.date;

/**
 * Years that aren't counted from Christ's birth: those of Buddha in Thailand, of emperors in Japan, of Taiwan's
 * republic.
 */
final class Era {
  /** The year 2024 is 2567 in Thailand. */
  private static final int BUDDHIST = 543;

  /** Where two digits turn from this century to the last, between the years 2069 and 1970. */
  private static final int PIVOT = 70;

  private Era() {}

  /** The Gregorian year of one that may be Thai: 2567 is 2024. */
  static int gregorian(int year) {
    return year > 2400 && year < 2700 ? year - BUDDHIST : year;
  }

  /** The year that two digits stand for: from 1970 on, as no page of the web is older than that by much. */
  static int ofTwoDigits(int year) {
    return year < PIVOT ? 2000 + year : 1900 + year;
  }

  /** The Gregorian year of a number before which an era stands, 令和6 or 民國113; 0 if none does. */
  static int gregorian(String text, int number, int year) {
    if (number < 2) {
      return 0;
    }
    return switch (text.substring(number - 2, number)) {
      case "令和" -> 2018 + year;
      case "平成" -> 1988 + year;
      case "昭和" -> 1925 + year;
      case "民國", "民国" -> 1911 + year;
      default -> 0;
    };
  }
}
