package io.github.pressclip.find.dateline.date;

/**
 * A day of the calendar.
 *
 * @param year the year; 0 when it isn't known
 * @param month 1 to 12
 * @param day 1 to 31
 */
public record Day(int year, int month, int day) implements Comparable<Day> {
  private static final int[] LENGTHS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  /** Pages on the web are younger than the first web server and what they archive is younger than printed papers. */
  private static final int FIRST_YEAR = 1600;

  private static final int LAST_YEAR = 2199;

  /** The day of that name; null if the calendar has none, as for February 30, or the year is no year of a story. */
  public static Day of(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1 || day > LENGTHS[month - 1]) {
      return null;
    }
    if (year != 0 && (year < FIRST_YEAR || year > LAST_YEAR)) {
      return null;
    }
    return year != 0 && month == 2 && day == 29 && !leap(year) ? null : new Day(year, month, day);
  }

  private static boolean leap(int year) {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  }

  /** True when the year is known. */
  public boolean full() {
    return year != 0;
  }

  /** The same day in another year; null where that year has no February 29. */
  public Day in(int otherYear) {
    return of(otherYear, month, day);
  }

  /** Days since March 1 of the year 0; only differences of it mean anything. */
  public int number() {
    int shifted = month > 2 ? year : year - 1;
    return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
  }

  /** 0 for Monday to 6 for Sunday. */
  public int weekday() {
    return (number() + 2) % 7;
  }

  // By hand, like hashCode: what a record generates for itself takes longer to link than a page to read.
  @Override
  public boolean equals(Object other) {
    return other instanceof Day that && year == that.year && month == that.month && day == that.day;
  }

  @Override
  public int hashCode() {
    return (year * 16 + month) * 32 + day;
  }

  @Override
  public int compareTo(Day other) {
    return Integer.compare(number(), other.number());
  }

  /** {@code 2022-10-11}, or {@code --10-11} without a year. */
  @Override
  public String toString() {
    StringBuilder iso = new StringBuilder(10);
    iso.append(full() ? Integer.toString(year) : "-").append('-');
    pad(iso, month);
    iso.append('-');
    pad(iso, day);
    return iso.toString();
  }

  /** Appends a number in two digits. */
  public static void pad(StringBuilder into, int number) {
    if (number < 10) {
      into.append('0');
    }
    into.append(number);
  }
}
