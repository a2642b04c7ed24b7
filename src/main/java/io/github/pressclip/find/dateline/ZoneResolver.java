package io.github.pressclip.find.dateline;

import io.github.pressclip.find.dateline.Chooser.Dated;
import java.util.ArrayList;
import java.util.List;

/** Gives stamps their moments: days by the page's order, zones by their letters and what the page shows of its country. */
final class ZoneResolver {
  private final Zones zones = new Zones();
  private final Home home;

  ZoneResolver(Home home) {
    this.home = home;
  }

  List<Dated> resolve(List<Stamp> stamps, boolean dayFirst) {
    List<Dated> dated = new ArrayList<>();
    for (Stamp stamp : stamps) {
      Day day = stamp.date().read(dayFirst);
      if (day != null) {
        dated.add(new Dated(stamp, moment(day, stamp, stamps, dayFirst)));
      }
    }
    return dated;
  }

  private Moment moment(Day day, Stamp stamp, List<Stamp> all, boolean dayFirst) {
    Clock clock = stamp.clock();
    if (clock == null) {
      return Moment.of(day);
    }
    if (clock.offset() != null || clock.zone() == null) {
      return new Moment(day, clock.minute(), clock.offset());
    }
    Integer american = Zones.american(clock.zone(), day);
    return new Moment(day, clock.minute(), american != null ? american : offset(day, clock, all, dayFirst));
  }

  /** The offset of a zone's letters; null where they have several readings and nothing on the page decides. */
  private Integer offset(Day day, Clock clock, List<Stamp> all, boolean dayFirst) {
    List<Zones.Reading> readings = zones.of(clock.zone());
    if (readings.size() < 2) {
      return readings.isEmpty() ? null : Integer.valueOf(readings.get(0).offset());
    }
    for (Zones.Reading reading : readings) {
      if (given(reading.offset(), day, clock.minute(), all, dayFirst)) {
        return reading.offset();
      }
    }
    List<String> countries = new ArrayList<>();
    for (Zones.Reading reading : readings) {
      countries.addAll(reading.countries());
    }
    Home.Country country = home.among(countries);
    for (Zones.Reading reading : readings) {
      if (country != null && reading.countries().contains(country.code())) {
        return reading.offset();
      }
    }
    return null;
  }

  /** True when another stamp gives that offset, or the same moment in another zone. */
  private static boolean given(int offset, Day day, int minute, List<Stamp> all, boolean dayFirst) {
    for (Stamp stamp : all) {
      Clock clock = stamp.clock();
      Day other = clock == null || clock.offset() == null ? null : stamp.date().read(dayFirst);
      if (other != null) {
        long here = 1440L * day.number() + minute - offset;
        long there = 1440L * other.number() + clock.minute() - clock.offset();
        if (clock.offset() == offset || here == there) {
          return true;
        }
      }
    }
    return false;
  }
}
