package io.github.pressclip.find.dateline.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SolarHijriTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      1300 |  1 |  1 | 1921-03-21
      1357 | 11 | 22 | 1979-02-11
      1374 | 12 | 29 | 1996-03-19
      1375 |  1 |  1 | 1996-03-20
      1375 | 12 | 30 | 1997-03-20
      1376 |  1 |  1 | 1997-03-21
      1378 | 10 | 10 | 1999-12-31
      1378 | 10 | 11 | 2000-01-01
      1378 | 12 | 10 | 2000-02-29
      1399 |  1 |  1 | 2020-03-20
      1399 |  4 | 12 | 2020-07-02
      1399 | 10 | 12 | 2021-01-01
      1399 | 12 | 30 | 2021-03-20
      1400 |  1 |  1 | 2021-03-21
      1402 | 12 | 29 | 2024-03-19
      1403 |  1 |  1 | 2024-03-20
      1403 |  6 | 31 | 2024-09-21
      1403 |  7 |  1 | 2024-09-22
      1403 | 12 | 30 | 2025-03-20
      1404 |  1 |  1 | 2025-03-21
      1408 | 12 | 30 | 2030-03-20
      1409 |  1 |  1 | 2030-03-21
      """)
  void isADayOfTheGregorianCalendar(int year, int month, int day, String gregorian) {
    assertEquals(gregorian, SolarHijri.day(year, month, day).toString());
  }

  @Test
  void followsItDayByDay() {
    Day before = SolarHijri.day(1300, 1, 1);
    for (int year = 1300; year < 1500; year++) {
      for (int month = 1; month <= 12; month++) {
        for (int day = month == 1 && year == 1300 ? 2 : 1; day <= 31; day++) {
          Day next = SolarHijri.day(year, month, day);
          if (next != null) {
            assertEquals(before.number() + 1, next.number(), () -> "the day after it");
            before = next;
          }
        }
      }
    }
    assertEquals("2121-03-20", before.toString());
  }

  @Test
  void hasNoDayThatItsCalendarLacks() {
    assertNull(SolarHijri.day(1400, 12, 30));
    assertNull(SolarHijri.day(1400, 7, 31));
    assertNull(SolarHijri.day(1400, 13, 1));
    assertNull(SolarHijri.day(1400, 1, 0));
    assertNull(SolarHijri.day(1299, 1, 1));
    assertNull(SolarHijri.day(1500, 1, 1));
  }

  @Test
  void knowsItsMonthsInIranAndAfghanistan() {
    assertEquals(4, SolarHijri.month("تیر"));
    assertEquals(4, SolarHijri.month("تير"));
    assertEquals(1, SolarHijri.month("فروردین"));
    assertEquals(12, SolarHijri.month("اسفندماه"));
    assertEquals(5, SolarHijri.month("اسد"));
    assertEquals(0, SolarHijri.month("مارس"));
    assertEquals(0, SolarHijri.month("March"));
  }
}
