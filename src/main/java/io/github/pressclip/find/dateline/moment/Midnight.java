package io.github.pressclip.find.dateline.moment;

import io.github.pressclip.find.dateline.date.Day;
import io.github.pressclip.find.dateline.moment.Chooser.Dated;
import io.github.pressclip.find.dateline.stamp.Stamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes midnight off the days that a page gives to machines: whoever writes a day where a program wants a moment gets
 * {@code 2022-10-11T00:00:00Z}. Where readers are shown midnight as well, or its seconds are told, it is the time.
 */
final class Midnight {
  private static final String SECONDS = "00:00:";

  private Midnight() {}

  /** The same stamps, those at midnight as days without a time. */
  static List<Dated> asDay(List<Dated> stamps) {
    Set<Day> shown = new HashSet<>();
    for (Dated dated : stamps) {
      if (dated.moment().minute() == 0 && !isForMachines(dated.stamp())) {
        shown.add(dated.moment().day());
      }
    }
    Map<Integer, Day> filled = new HashMap<>();
    for (Dated dated : stamps) {
      Moment moment = dated.moment();
      if (moment.minute() == 0 && isForMachines(dated.stamp()) && !shown.contains(moment.day())
          && !hasSeconds(dated.stamp().raw())) {
        filled.put(instant(moment), moment.day());
      }
    }
    List<Dated> days = new ArrayList<>();
    for (Dated dated : stamps) {
      Moment moment = dated.moment();
      Day day = moment.minute() < 0 || !isForMachines(dated.stamp()) ? null : filled.get(instant(moment));
      days.add(day == null ? dated : new Dated(dated.stamp(), Moment.of(day), null));
    }
    return days;
  }

  /** Minutes, by which the same midnight is known where a source gives it in UTC; without a zone it's in that. */
  private static int instant(Moment moment) {
    return moment.day().number() * 24 * 60 + moment.minute() - (moment.offset() == null ? 0 : moment.offset());
  }

  /** True for what the page declares, and for the value of a time element wherever it stands. */
  private static boolean isForMachines(Stamp stamp) {
    return switch (stamp.rank()) {
      case JSON_LD, META, MARKED, TIME, PAGE_META, PAGE_JSON_LD, SCRIPT -> true;
      default -> stamp.raw().startsWith("T00:00", stamp.date().end())
          || stamp.raw().startsWith(" 00:00:00", stamp.date().end());
    };
  }

  /** {@code 00:00:38}: nobody filled that up. */
  private static boolean hasSeconds(String value) {
    int at = value.indexOf(SECONDS);
    return at >= 0 && !value.startsWith("00", at + SECONDS.length());
  }
}
