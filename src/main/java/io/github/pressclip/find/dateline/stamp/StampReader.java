package io.github.pressclip.find.dateline.stamp;

import io.github.pressclip.find.dateline.date.Clock;
import io.github.pressclip.find.dateline.date.ClockScanner;
import io.github.pressclip.find.dateline.date.Cursor;
import io.github.pressclip.find.dateline.date.DateScanner;
import io.github.pressclip.find.dateline.date.DateText;
import io.github.pressclip.find.dateline.date.Day;
import io.github.pressclip.find.dateline.stamp.Stamp.Kind;
import io.github.pressclip.find.dateline.stamp.Stamp.Rank;
import io.github.pressclip.page.Position;
import java.util.ArrayList;
import java.util.List;

/** Reads the stamps in a line, each with the label before it: "Updated: 03-09-2022 09:02 IST | Created: …". */
public final class StampReader {
  private final DateScanner dates;

  /** Reads stamps with those dates. */
  public StampReader(DateScanner dates) {
    this.dates = dates;
  }

  /**
   * All dates with a year in a line, in its order; a bare one when no label stands before it. The day on which the
   * whole site was changed or a copy was made is left out.
   */
  public List<Stamp> read(String line, Rank rank, Position position) {
    List<Stamp> stamps = new ArrayList<>();
    int from = 0;
    for (DateText date = dates.next(line, 0); date != null; date = dates.next(line, date.end())) {
      Clock clock = ClockScanner.after(line, date.end());
      if (clock == null) {
        clock = ClockScanner.before(line.substring(from), date.start() - from);
      }
      Kind kind = StampLabels.kind(line.substring(from, date.start()));
      kind = kind == Kind.BARE ? LabelBehind.of(line, date.end()) : kind;
      if (kind != Kind.SITE) {
        stamps.add(new Stamp(kind, date, clock, rank, line, position.further(date.start())));
      }
      from = date.end();
    }
    return stamps;
  }

  /** The one date of a value that is meant for machines; null if it holds none. */
  public Stamp value(Kind kind, String value, Rank rank) {
    DateText date = compact(value);
    if (date == null) {
      date = dates.next(value, 0);
    }
    if (date == null || date.year() == 1970 && date.month() == 1 && date.day() == 1) {
      return null;
    }
    return new Stamp(kind, date, ClockScanner.after(value, date.end()), rank, value, null);
  }

  /** 20221011, with or without a time behind it. */
  private static DateText compact(String value) {
    Cursor cursor = new Cursor(value, 0);
    int number = cursor.number(8);
    if (cursor.at() != 8 || Character.isDigit(cursor.peek())) {
      return null;
    }
    Day day = Day.of(number / 10000, number / 100 % 100, number % 100);
    return day == null ? null : new DateText(0, 8, day.year(), day.month(), day.day(), DateText.Form.PLAIN);
  }
}
