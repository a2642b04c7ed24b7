package io.github.pressclip.find.dateline.moment;

import io.github.pressclip.find.dateline.date.DateText;
import io.github.pressclip.find.dateline.date.DateText.Form;
import io.github.pressclip.find.dateline.date.Day;
import io.github.pressclip.find.dateline.date.Weekdays;
import io.github.pressclip.find.dateline.stamp.Stamp;
import io.github.pressclip.find.dateline.stamp.Stamp.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which number of 11/10/2022 is the day. A page keeps one order, so one date that can be read one way only settles all;
 * after it come, in this order, days that are known otherwise, the order of publication and change, points, the weekday
 * before it, one in the story, and the custom of the country.
 *
 * @param dayFirst true when the day stands first
 * @param ambiguous true when nothing settles it and {@code dayFirst} is the likelier guess
 * @param reason what settles it
 */
record DayOrder(boolean dayFirst, boolean ambiguous, String reason) {

  /**
   * Settles the order.
   *
   * @param stamps the dates of the story
   * @param others other numeric dates on the page
   * @param filed the day of the dateline, which counts with its year and its month's name; null if there is none
   * @param weekday the first day of the week that the story names, 0 for Monday; -1 if it names none
   * @param monthFirst the custom of the country: true for the month first, false for the day, null if unknown
   */
  static DayOrder settle(List<Stamp> stamps, List<DateText> others, DateText filed, int weekday, Boolean monthFirst) {
    List<Stamp> open = new ArrayList<>();
    Set<Integer> known = new HashSet<>();
    if (filed != null && filed.year() != 0 && filed.form() == Form.PLAIN) {
      known.add(filed.read(true).number());
    }
    int votes = 0;
    for (Stamp stamp : stamps) {
      Form form = stamp.date().form();
      votes += form == Form.DAY_FIRST ? 1 : form == Form.MONTH_FIRST ? -1 : 0;
      if (form == Form.OPEN) {
        open.add(stamp);
      } else {
        known.add(stamp.date().read(true).number());
      }
    }
    if (open.isEmpty()) {
      return new DayOrder(true, false, "no date on the page has two readings");
    }
    if (votes == 0) {
      for (DateText other : others) {
        votes += other.form() == Form.DAY_FIRST ? 1 : other.form() == Form.MONTH_FIRST ? -1 : 0;
      }
    }
    if (votes != 0) {
      return new DayOrder(votes > 0, false, "another numeric date of the page has one reading only");
    }
    for (int within = 0; within <= 2; within += 2) {
      for (Stamp stamp : open) {
        boolean day = near(stamp.date().read(true), known, within);
        boolean month = near(stamp.date().read(false), known, within);
        if (day != month) {
          return new DayOrder(day, false, "the page gives that day in another form too");
        }
      }
    }
    boolean dayRuns = runs(open, true);
    if (dayRuns != runs(open, false)) {
      return new DayOrder(dayRuns, false, "otherwise it were changed before it was published");
    }
    if (isPointed(open.get(0))) {
      return new DayOrder(true, false, "points part its numbers");
    }
    Boolean ownWeekday = byOwnWeekday(open);
    if (ownWeekday != null) {
      return new DayOrder(ownWeekday, false, "its weekday stands before it");
    }
    return byCustom(open.get(0).date(), weekday, monthFirst);
  }

  /** True for 11.10.2022; of 236 such dates on public pages one had the month first. */
  private static boolean isPointed(Stamp stamp) {
    return stamp.raw().substring(stamp.date().start(), stamp.date().end()).indexOf('.') > 0;
  }

  /** What "Thu, 06/08/2023" tells; null where no weekday stands before a date, or both readings fall on it. */
  private static Boolean byOwnWeekday(List<Stamp> open) {
    for (Stamp stamp : open) {
      int weekday = Weekdays.before(stamp.raw(), stamp.date().start());
      boolean day = weekday >= 0 && stamp.date().read(true).weekday() == weekday;
      boolean month = weekday >= 0 && stamp.date().read(false).weekday() == weekday;
      if (day != month) {
        return day;
      }
    }
    return null;
  }

  private static DayOrder byCustom(DateText date, int weekday, Boolean monthFirst) {
    Boolean byWeekday = null;
    if (weekday >= 0) {
      boolean day = date.read(true).weekday() == weekday && !follows(date.read(false), weekday);
      boolean month = date.read(false).weekday() == weekday && !follows(date.read(true), weekday);
      byWeekday = day == month ? null : Boolean.valueOf(day);
    }
    if (byWeekday != null && (monthFirst == null || byWeekday == !monthFirst)) {
      return new DayOrder(byWeekday, false, "the story names its weekday");
    }
    if (monthFirst != null) {
      boolean ambiguous = byWeekday != null;
      return new DayOrder(!monthFirst, ambiguous,
          ambiguous ? "the custom of the country, against the weekday in the story"
          : "the custom of the country or zone");
    }
    return new DayOrder(true, true, "nothing settles it; the day first is commoner");
  }

  /** True for the day after that weekday: one story in twelve first names the day before its own. */
  private static boolean follows(Day day, int weekday) {
    return day.weekday() == (weekday + 1) % 7;
  }

  /** @param known the numbers of the days that are known otherwise */
  private static boolean near(Day day, Set<Integer> known, int within) {
    for (int days = -within; day != null && days <= within; days++) {
      if (known.contains(day.number() + days)) {
        return true;
      }
    }
    return false;
  }

  /** True when no change comes before a publication. */
  private static boolean runs(List<Stamp> open, boolean dayFirst) {
    Day published = null;
    Day updated = null;
    for (Stamp stamp : open) {
      Day day = stamp.date().read(dayFirst);
      if (stamp.kind() == Kind.PUBLISHED && (published == null || day.compareTo(published) > 0)) {
        published = day;
      } else if (stamp.kind() == Kind.UPDATED && (updated == null || day.compareTo(updated) < 0)) {
        updated = day;
      }
    }
    return published == null || updated == null || updated.compareTo(published) >= 0;
  }
}
