package io.github.pressclip.find.dateline.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockScannerTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      19:41 IST                 | 1181 | -    | IST
      1:19PM CST                | 799  | -    | CST
      7.58 a.m. ET              | 478  | -    | ET
      12:05 am                  | 5    | -    | -
      19h41                     | 1181 | -    | -
      19 Uhr                    | 1140 | -    | -
      6h                        | 360  | -    | -
      7:41 p. m.                | 1181 | -    | -
      19.41 Uhr MEZ             | 1181 | -    | MEZ
      14:11:00.000+05:30        | 851  | 330  | -
      14:11:00Z                 | 851  | 0    | -
      14:11 GMT+2               | 851  | 120  | -
      14:11 UTC                 | 851  | 0    | -
      14:11 (GMT)               | 851  | 0    | -
      19時41分                   | 1181 | -    | -
      07:41 م                   | 1181 | -    | -
      ٠٧:٤١ صباحاً               | 461  | -    | -
      12:09:08 ب.ظ              | 729  | -    | -
      09:15 ق.ظ                 | 555  | -    | -
      ۱۹:۴۱                     | 1181 | -    | -
      """)
  void readsTimeAndZone(String text, int minute, Integer offset, String zone) {
    Clock clock = ClockScanner.at(text, 0);
    assertEquals(minute, clock.minute());
    assertEquals(offset, clock.offset());
    assertEquals(zone, clock.zone());
  }

  @ParameterizedTest
  @ValueSource(strings = {"25:10", "19:72", "7", "2022", "min read"})
  void readsNoTimeWhereThereIsNone(String text) {
    assertNull(ClockScanner.at(text, 0));
  }

  @Test
  void findsTheTimeBeforeItsDate() {
    String text = "7:58 AM ET, Sat September 3, 2022";
    assertEquals(new Clock(478, null, "ET"), ClockScanner.before(text, text.indexOf("September")));
  }

  @Test
  void readsTheHalfOfTheDayThatIsNamedBeforeTheTime() {
    assertEquals(905, ClockScanner.after("2022.09.03. 오후 3:05", 11).minute());
    assertEquals(185, ClockScanner.after("2022.09.03. 오전 3:05", 11).minute());
    assertEquals(905, ClockScanner.after("2022年9月3日 午後3時05分", 9).minute());
    assertEquals(725, ClockScanner.after("2022年9月3日 下午12:05", 9).minute());
    assertEquals(5, ClockScanner.after("2022年9月3日 上午12:05", 9).minute());
  }

  @Test
  void findsTheTimeBehindASmallWord() {
    assertEquals(1181, ClockScanner.after("11.10.2022 um 19:41 Uhr", 10).minute());
    assertNull(ClockScanner.after("11.10.2022 Lesezeit etwa 19:41", 10));
  }
}
