package io.github.pressclip.find.dateline.date;

import io.github.pressclip.find.dateline.date.DateText.Form;

/** Reads dates where they stand in a text, in numbers or with month names of any language that {@link Months} knows. */
public final class DateScanner {
  /** Letters; the longest name of a month has fewer. */
  private static final int LONGEST_MONTH = 24;

  private final Months months;

  /** Reads dates whose months have those names. */
  public DateScanner(Months months) {
    this.months = months;
  }

  /** The first date with a year that starts at or after a place of a text; null if there is none. */
  public DateText next(String text, int from) {
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
      if (date != null && date.year() != 0 && !FileName.holds(text, date)) {
        return date;
      }
    }
    return null;
  }

  /**
   * The start of the word right before a number, not before {@code from}; the number's own start if there is none. Of
   * two words that lost the space between them, "SmithMarch 3", it's the second.
   */
  private int wordBefore(String text, int number, int from) {
    int end = number;
    while (end > from && " .-".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = end;
    while (start > from && Character.isLetter(text.charAt(start - 1))) {
      start--;
      if (start > from && isGluedMonth(text, start, end)) {
        break;
      }
    }
    return number - end <= 3 && start < end ? start : number;
  }

  private boolean isGluedMonth(String text, int start, int end) {
    return end - start > 2 && end - start < LONGEST_MONTH && Character.isUpperCase(text.charAt(start))
        && Character.isLowerCase(text.charAt(start - 1))
        && months.of(text.substring(start, end)) > 0;
  }

  /** True when the word that starts there is a month's name of more than two letters, with or without a day. */
  public boolean isMonth(String text, int start) {
    String word = new Cursor(text, start).word();
    return word.length() > 2 && months.of(word) > 0;
  }

  /** The date that starts exactly there, with or without a year; null if none does. */
  public DateText at(String text, int start) {
    if (start >= text.length()) {
      return null;
    }
    Cursor cursor = new Cursor(text, start);
    if (Character.isDigit(text.charAt(start))) {
      return digitsFirst(cursor, start);
    }
    return Character.isLetter(text.charAt(start)) ? WordedDate.monthFirst(cursor, start, months) : null;
  }

  private DateText digitsFirst(Cursor cursor, int start) {
    int first = cursor.number(4);
    int length = cursor.at() - start;
    if (first < 0 || Character.isDigit(cursor.peek())) {
      return null;
    }
    if (length == 4) {
      return NumberedDate.yearFirst(cursor, start, first, months);
    }
    int year = cursor.peek() == '年' ? Era.gregorian(cursor.text(), start, first) : 0;
    if (year > 0) {
      return NumberedDate.yearFirst(cursor, start, year, months);
    }
    if (length > 2) {
      return null;
    }
    if (cursor.take('月')) {
      int day = cursor.number(2);
      cursor.take('日');
      return DateText.of(start, cursor.at(), 0, first, day, Form.PLAIN);
    }
    DateText numbered = NumberedDate.yearLast(new Cursor(cursor.text(), cursor.at()), start, first);
    return numbered != null ? numbered : WordedDate.dayFirst(cursor, start, first, months);
  }
}
