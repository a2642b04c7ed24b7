package io.github.pressclip.find.dateline;

import io.github.pressclip.find.dateline.Chooser.Dated;
import java.util.ArrayList;
import java.util.List;

/** Gives stamps their moments: days by the page's order, zones by their letters and the site's country. */
final class ZoneResolver {
  private Zones zones;
  private final Home home;

  ZoneResolver(Home home) {
    this.home = home;
  }

  List<Dated> resolve(List<Stamp> stamps, boolean dayFirst) {
    List<Dated> dated = new ArrayList<>();
    for (Stamp stamp : stamps) {
      Day day = stamp.date().read(dayFirst);
      if (day != null) {
        dated.add(dated(day, stamp, stamps, dayFirst));
      }
    }
    return dated;
  }

  private Dated dated(Day day, Stamp stamp, List<Stamp> all, boolean dayFirst) {
    Clock clock = stamp.clock();
    if (clock == null) {
      return new Dated(stamp, Moment.of(day), null);
    }
    String letters = clock.zone();
    if (clock.offset() != null || letters == null) {
      return new Dated(stamp, new Moment(day, clock.minute(), clock.offset()), null);
    }
    Integer american = Zones.american(letters, day);
    zones = zones == null ? new Zones() : zones;
    List<Zones.Reading> readings = zones.of(letters);
    if (american != null || readings.size() == 1) {
      int offset = american != null ? american : readings.get(0).offset();
      return new Dated(stamp, new Moment(day, clock.minute(), offset), letters + " names one zone");
    }
    for (Zones.Reading reading : readings) {
      if (given(reading.offset(), day, clock.minute(), all, dayFirst)) {
        Moment moment = new Moment(day, clock.minute(), reading.offset());
        return new Dated(stamp, moment, letters + ": the page gives the offset");
      }
    }
    List<String> countries = new ArrayList<>();
    for (Zones.Reading reading : readings) {
      countries.addAll(reading.countries());
    }
    Home.Country country = home.among(countries);
    for (Zones.Reading reading : readings) {
      if (country != null && reading.countries().contains(country.code())) {
        return new Dated(stamp, new Moment(day, clock.minute(), reading.offset()), letters + ": " + country.reason());
      }
    }
    Moment local = new Moment(day, clock.minute(), null);
    return new Dated(stamp, local, letters + " is left open: nothing tells the country");
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
