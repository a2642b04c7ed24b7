package io.github.pressclip.find.dateline;

import io.github.pressclip.find.dateline.Stamp.Rank;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells days that a program has filled up with zeros, {@code 2022-10-11T00:00:00Z}: nobody publishes on the stroke of
 * midnight, and where somebody does, the page shows it.
 */
final class Midnight {
  /** Digits of midnight: 00:00. */
  private static final int DIGITS = 4;

  /** The days that are filled up so, by their moments. */
  private final Map<Long, Day> days = new HashMap<>();
  private boolean shown;

  /** Looks at the stamps of a page. */
  Midnight(List<Stamp> stamps, boolean dayFirst) {
    for (Stamp stamp : stamps) {
      Clock clock = stamp.clock();
      boolean midnight = clock != null && clock.minute() == 0;
      shown |= midnight && isShown(stamp.rank());
      Day day = midnight && clock.offset() != null && isFilled(stamp) ? stamp.date().read(dayFirst) : null;
      if (day != null) {
        days.put(moment(day, clock), day);
      }
    }
  }

  /**
   * The day of a stamp whose time says nothing, that it has itself or in another zone.
   *
   * @param day the day on which it stands
   * @return null if its time is one
   */
  Day of(Stamp stamp, Day day) {
    Clock clock = stamp.clock();
    if (shown || clock == null || isShown(stamp.rank())) {
      return null;
    }
    return clock.minute() == 0 && isFilled(stamp) ? day : clock.offset() == null ? null : days.get(moment(day, clock));
  }

  private static long moment(Day day, Clock clock) {
    return 24L * 60 * day.number() + clock.minute() - clock.offset();
  }

  private static boolean isShown(Rank rank) {
    return rank == Rank.LABELLED || rank == Rank.SHOWN; // others may be read from an attribute
  }

  /** True where behind the date stands no digit but zeros, those of seconds among them. */
  private static boolean isFilled(Stamp stamp) {
    String raw = stamp.raw();
    int at = stamp.date().end();
    while (at < raw.length() && "T -".indexOf(raw.charAt(at)) >= 0) {
      at++;
    }
    boolean american = raw.startsWith("12:", at); // "12:00:00 AM", for the clock says midnight
    at += american ? 3 : 0;
    int zeros = american ? 2 : 0;
    while (at < raw.length() && "0:.".indexOf(raw.charAt(at)) >= 0) {
      zeros += raw.charAt(at) == '0' ? 1 : 0;
      at++;
    }
    return zeros >= DIGITS && (at == raw.length() || !Character.isDigit(raw.charAt(at)));
  }
}
