package io.github.pressclip.find.dateline.moment;

import io.github.pressclip.find.dateline.date.Clock;
import io.github.pressclip.find.dateline.date.Day;
import io.github.pressclip.find.dateline.moment.Chooser.Dated;
import io.github.pressclip.find.dateline.stamp.Stamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives stamps their moments: days by the page's order, zones by their letters and the site's country. */
final class ZoneResolver {
  private Zones zones;
  private final Home home;

  /** The countries of zones' letters, each looked for once: all of a page is searched for it. */
  private final Map<String, Home.Country> countries = new HashMap<>();

  /** The offsets that stamps give, and the moments they tell with them, in minutes. */
  private final Set<Integer> offsets = new HashSet<>();
  private final Set<Long> moments = new HashSet<>();

  ZoneResolver(Home home) {
    this.home = home;
  }

  List<Dated> resolve(List<Stamp> stamps, boolean dayFirst) {
    List<Dated> dated = new ArrayList<>();
    gather(stamps, dayFirst);
    for (Stamp stamp : stamps) {
      Day day = stamp.date().read(dayFirst);
      if (day != null) {
        dated.add(dated(day, stamp));
      }
    }
    return dated;
  }

  private void gather(List<Stamp> stamps, boolean dayFirst) {
    offsets.clear();
    moments.clear();
    for (Stamp stamp : stamps) {
      Clock clock = stamp.clock();
      Day day = clock == null || clock.offset() == null ? null : stamp.date().read(dayFirst);
      if (day != null) {
        offsets.add(clock.offset());
        moments.add(moment(day, clock.minute(), clock.offset()));
      }
    }
  }

  private static long moment(Day day, int minute, int offset) {
    return 1440L * day.number() + minute - offset;
  }

  private Dated dated(Day day, Stamp stamp) {
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
      // another stamp gives that offset, or the same moment in another zone
      if (offsets.contains(reading.offset()) || moments.contains(moment(day, clock.minute(), reading.offset()))) {
        Moment moment = new Moment(day, clock.minute(), reading.offset());
        return new Dated(stamp, moment, letters + ": the page gives the offset");
      }
    }
    Home.Country country = country(letters, readings);
    for (Zones.Reading reading : readings) {
      if (country != null && reading.countries().contains(country.code())) {
        return new Dated(stamp, new Moment(day, clock.minute(), reading.offset()), letters + ": " + country.reason());
      }
    }
    Moment local = new Moment(day, clock.minute(), null);
    return new Dated(stamp, local, letters + " is left open: nothing tells the country");
  }

  /** The country of the site among those that have such a zone; null when nothing on the page tells. */
  private Home.Country country(String letters, List<Zones.Reading> readings) {
    if (!countries.containsKey(letters)) {
      List<String> codes = new ArrayList<>();
      for (Zones.Reading reading : readings) {
        codes.addAll(reading.countries());
      }
      countries.put(letters, home.among(codes));
    }
    return countries.get(letters);
  }
}
