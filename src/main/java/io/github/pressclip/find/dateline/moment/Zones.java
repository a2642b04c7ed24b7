package io.github.pressclip.find.dateline.moment;

import io.github.pressclip.data.DataFile;
import io.github.pressclip.find.dateline.date.Clock;
import io.github.pressclip.find.dateline.date.Day;
import io.github.pressclip.find.dateline.date.Parts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the letters after a time mean, from the data file {@code zones.txt}. */
final class Zones {
  /** A reading of a name: the offset, and the countries that use it so; no country where it has one reading only. */
  record Reading(int offset, List<String> countries) {}

  /** The letters of the zones of the United States that stand for no other country's. */
  private static final Set<String> AMERICAN =
      Set.of("EST", "EDT", "CDT", "MST", "MDT", "PDT", "AKST", "AKDT", "HST");

  private final Map<String, List<Reading>> readings = new HashMap<>();

  Zones() {
    for (DataFile.Line line : DataFile.lines(Zones.class, "zones.txt")) {
      List<String> words = Parts.of(line.value(), ' ');
      readings.computeIfAbsent(line.key(), key -> new ArrayList<>())
          .add(new Reading(Integer.parseInt(words.get(0)), words.subList(1, words.size())));
    }
  }

  /** All readings of the letters after a time; empty if they name no zone. */
  List<Reading> of(String letters) {
    return readings.getOrDefault(letters, List.of());
  }

  /** The American zones without their season, ET to PT: minutes east of UTC on a day; null for other letters. */
  static Integer american(String letters, Day day) {
    int standard = switch (letters) {
      case "ET" -> -300;
      case "CT" -> -360;
      case "MT" -> -420;
      case "PT" -> -480;
      default -> 0;
    };
    return standard == 0 ? null : Integer.valueOf(standard + (summer(day) ? 60 : 0));
  }

  /**
   * The custom of writing the month first, as far as a time's zone tells: true for the letters of the United States,
   * false for Greenwich and all east of it, null for other zones and where none is written.
   */
  static Boolean monthFirst(Clock clock, Day day) {
    String letters = clock.zone();
    if (letters != null && (american(letters, day) != null || AMERICAN.contains(letters))) {
      return Boolean.TRUE;
    }
    return clock.offset() != null && clock.offset() >= 0 ? Boolean.FALSE : null;
  }

  /** Daylight saving time in the United States since 2007: second Sunday of March to first Sunday of November. */
  private static boolean summer(Day day) {
    int begin = sunday(day.year(), 3, 8);
    int end = sunday(day.year(), 11, 1);
    return day.month() > 3 && day.month() < 11 || day.month() == 3 && day.day() >= begin
        || day.month() == 11 && day.day() < end;
  }

  /** The day of the first Sunday on or after a day of a month. */
  private static int sunday(int year, int month, int from) {
    return from + 6 - new Day(year, month, from).weekday();
  }
}
