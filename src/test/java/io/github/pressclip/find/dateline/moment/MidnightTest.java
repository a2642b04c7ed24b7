package io.github.pressclip.find.dateline.moment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.pressclip.find.dateline.date.Clock;
import io.github.pressclip.find.dateline.date.DateScanner;
import io.github.pressclip.find.dateline.date.Months;
import io.github.pressclip.find.dateline.moment.Chooser.Dated;
import io.github.pressclip.find.dateline.stamp.Stamp;
import io.github.pressclip.find.dateline.stamp.Stamp.Kind;
import io.github.pressclip.find.dateline.stamp.Stamp.Rank;
import io.github.pressclip.find.dateline.stamp.StampReader;
import io.github.pressclip.page.Position;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MidnightTest {
  private static final StampReader READER = new StampReader(new DateScanner(new Months("en")));

  @ParameterizedTest
  @CsvSource({
      "2026-03-05T00:00:00Z,      2026-03-05",
      "2026-03-05T00:00:00+01:00, 2026-03-05",
      "2026-03-05 00:00,          2026-03-05",
      "2026-03-05T00:00:38Z,      2026-03-05T00:00Z",
      "2026-03-05T00:01:00Z,      2026-03-05T00:01Z",
  })
  void isNoTimeOfADeclaredDay(String declared, String moment) {
    assertEquals(moment, days(declared, null));
  }

  /** A story that was set to come out at midnight. */
  @Test
  void isTheTimeWhereReadersAreShownIt() {
    assertEquals("2026-03-05T00:00Z", days("2026-03-05T00:00:00Z", "March 5, 2026 - 12:00am"));
    assertEquals("2026-03-05", days("2026-03-05T00:00:00Z", "March 5, 2026 - 10:00am"));
  }

  @Test
  void isNoTimeInUtcEither() {
    Stamp local = READER.value(Kind.PUBLISHED, "2026-03-05T00:00:00-06:00", Rank.META);
    Stamp utc = READER.value(Kind.PUBLISHED, "2026-03-05T06:00:00Z", Rank.JSON_LD);
    assertEquals("2026-03-05", Midnight.asDay(dated(List.of(utc, local))).get(0).moment().toString());
    assertEquals("2026-03-05T06:00Z", Midnight.asDay(dated(List.of(utc))).get(0).moment().toString());
  }

  private static String days(String declared, String shown) {
    List<Stamp> stamps = new ArrayList<>(List.of(READER.value(Kind.PUBLISHED, declared, Rank.META)));
    if (shown != null) {
      stamps.addAll(READER.read(shown, Rank.SHOWN, Position.at(1, 1)));
    }
    return Midnight.asDay(dated(stamps)).get(0).moment().toString();
  }

  private static List<Dated> dated(List<Stamp> stamps) {
    List<Dated> dated = new ArrayList<>();
    for (Stamp stamp : stamps) {
      Clock clock = stamp.clock();
      dated.add(new Dated(stamp, clock == null ? Moment.of(stamp.date().read(true))
          : new Moment(stamp.date().read(true), clock.minute(), clock.offset()), null));
    }
    return dated;
  }
}
