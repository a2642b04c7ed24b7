package io.github.pressclip.find.dateline;

/**
 * A date as it stands in a text.
 *
 * @param start where it starts
 * @param end where it ends
 * @param year the year; 0 when none is written
 * @param month the month; in an open date the number written first
 * @param day the day; in an open date the number written second
 * @param form how it's written, and so what it proves about the order of the page's numeric dates
 */
record DateText(int start, int end, int year, int month, int day, Form form) {

  /** How a date is written. */
  enum Form {
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

  /** The day it means, open dates read in the given order. */
  Day read(boolean dayFirst) {
    return form == Form.OPEN && dayFirst ? Day.of(year, day, month) : Day.of(year, month, day);
  }
}
