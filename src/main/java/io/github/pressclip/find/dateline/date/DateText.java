package io.github.pressclip.find.dateline.date;

/**
 * A date as it stands in a text.
 *
 * @param start where it starts
 * @param end where it ends
 * @param year the year; 0 when none is written
 * @param month the month; 0 when neither it nor the year is written; in an open date the number written first
 * @param day the day; in an open date the number written second
 * @param form how it's written, and so what it proves about the order of the page's numeric dates
 */
public record DateText(int start, int end, int year, int month, int day, Form form) {
  private static final int LONGEST_MONTH = 31;

  /** Days. A wire that leaves the month out is printed so soon. */
  private static final int RECENT = 10;

  /** How a date is written. */
  public enum Form {
    /** With the month's name, or year first: it can be read one way only and proves nothing of numeric dates. */
    PLAIN,
    /** In numbers, of which the first can't be a month: 25/12/2022. */
    DAY_FIRST,
    /** In numbers, of which the second can't be a month: 12/25/2022. */
    MONTH_FIRST,
    /** In numbers that allow both readings: 11/10/2022. */
    OPEN
  }

  /** The date with these parts; null if the calendar has no such day. */
  static DateText of(int start, int end, int year, int month, int day, Form form) {
    return Day.of(year, month, day) == null ? null : new DateText(start, end, year, month, day, form);
  }

  /** A day whose month and year are left to the reader, "VILLANORTE, 4 (EUROPA PRESS)"; null if no month has it. */
  public static DateText dayAlone(int start, int end, int day) {
    return day < 1 || day > LONGEST_MONTH ? null : new DateText(start, end, 0, 0, day, Form.PLAIN);
  }

  /** True when neither month nor year is written. */
  public boolean isDayAlone() {
    return month == 0;
  }

  /** The last such day before a publication, or the day after it, which another zone counts; null if none lies near. */
  public Day before(Day published) {
    Day same = Day.of(published.year(), published.month(), day);
    boolean january = published.month() == 1;
    Day last = Day.of(january ? published.year() - 1 : published.year(), january ? 12 : published.month() - 1, day);
    Day next = day > 1 ? null
        : Day.of(published.month() == 12 ? published.year() + 1 : published.year(), published.month() % 12 + 1, 1);
    for (Day candidate : new Day[] {next, same, last}) {
      int gap = candidate == null ? -2 : published.number() - candidate.number();
      if (gap >= -1 && gap <= RECENT) {
        return candidate;
      }
    }
    return null;
  }

  /** The day it means, open dates read in the given order. */
  public Day read(boolean dayFirst) {
    return form == Form.OPEN && dayFirst ? Day.of(year, day, month) : Day.of(year, month, day);
  }
}
