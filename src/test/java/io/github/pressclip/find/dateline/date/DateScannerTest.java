package io.github.pressclip.find.dateline.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateScannerTest {
  private final DateScanner dates = new DateScanner(new Months(null));

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Published October 11, 2022 at noon   | 2022-10-11
      Oct. 11th, 2022                      | 2022-10-11
      11 October 2022                      | 2022-10-11
      11-Oct-2022                          | 2022-10-11
      11-Oct-22                            | 2022-10-11
      2022-10-11T19:41:00Z                 | 2022-10-11
      2022/10/11                           | 2022-10-11
      Tue Oct 11 19:41:00 IST 2022         | 2022-10-11
      Dienstag, 11. Oktober 2022           | 2022-10-11
      25.12.2022                           | 2022-12-25
      11 de octubre de 2022                | 2022-10-11
      1er mai 2022                         | 2022-05-01
      11 ottobre 2022                      | 2022-10-11
      11 de outubro de 2022                | 2022-10-11
      11 октября 2022 г.                   | 2022-10-11
      2022年10月11日 19:41                  | 2022-10-11
      2022년 10월 11일                      | 2022-10-11
      2022. 10. 11.                        | 2022-10-11
      2022. október 11.                    | 2022-10-11
      2022 m. spalio 11 d.                 | 2022-10-11
      2022. gada 11. oktobris              | 2022-10-11
      2022eko urriaren 11n                 | 2022-10-11
      2022 жылғы 11 қазан                  | 2022-10-11
      2022 оны 10 сарын 11                 | 2022-10-11
      11 ოქტომბერი 2022                    | 2022-10-11
      11 հոկտեմբերի 2022                   | 2022-10-11
      11 октомври 2022                     | 2022-10-11
      11. oktober 2022                     | 2022-10-11
      11 Hydref 2022                       | 2022-10-11
      11 అక్టోబర్ 2022                       | 2022-10-11
      11 ഒക്ടോബർ 2022                      | 2022-10-11
      ၁၁ အောက်တိုဘာ ၂၀၂၂                     | 2022-10-11
      ១១ តុលា ២០២២                         | 2022-10-11
      11 ຕຸລາ 2022                         | 2022-10-11
      11. října 2022                       | 2022-10-11
      11 października 2022                 | 2022-10-11
      11. lokakuuta 2022                   | 2022-10-11
      11 Ekim 2022                         | 2022-10-11
      11 Οκτωβρίου 2022                    | 2022-10-11
      October 11, 20226:01 PM ET           | 2022-10-11
      by Ann SmithOctober 11, 202201747    | 2022-10-11
      October 11. 2022                     | 2022-10-11
      Oct. 11. 2022                        | 2022-10-11
      Oct 11, 20225 mins                   | 2022-10-11
      By Ann SmithOctober 11, 2022         | 2022-10-11
      11. Oktober 20229. Oktober 2022      | 2022-10-11
      11 octobre 202212 octobre 2022       | 2022-10-11
      annsmith11.10.2219:41                | 2022-10-11
      [11.10.2022]                         | 2022-10-11
      11 ตุลาคม 2565                        | 2022-10-11
      11 ต.ค. 2565                         | 2022-10-11
      ১১ অক্টোবর ২০২২                        | 2022-10-11
      11 Ogos 2022                         | 2022-08-11
      11 آب 2022                           | 2022-08-11
      令和4年10月11日                        | 2022-10-11
      民國111年10月11日                      | 2022-10-11
      سه‌شنبه ۱۹ مهر ۱۴۰۱ - ۱۹:۴۱           | 2022-10-11
      19 مهرماه 1401                       | 2022-10-11
      ۱۹ مهر ماه، ۱۴۰۱                      | 2022-10-11
      ۱۹ میزان ۱۴۰۱                         | 2022-10-11
      تاریخ انتشار: ۱۴۰۱/۰۷/۱۹ - ۱۹:۴۱       | 2022-10-11
      1401-07-19                           | 2022-10-11
      19/07/1401                           | 2022-10-11
      2 تير 1399                           | 2020-06-22
      """)
  void readsADateOfManyLanguages(String text, String day) {
    assertEquals(day, dates.next(text, 0).read(true).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"26 | 01 | 2022", "26 | 01 | 2022 Tarnland", "26 | 01 | 2022 | Tarnland"})
  void readsNumbersBetweenBars(String text) {
    assertEquals("2022-01-26", dates.next(text, 0).read(true).toString());
  }

  @Test
  void namesTheLanguageOfAMonthThatTwoLanguagesShare() {
    assertEquals(11, new DateScanner(new Months("pl")).next("4 listopada 2022", 0).month());
    assertEquals(10, new DateScanner(new Months("hr")).next("4 listopada 2022", 0).month());
  }

  @Test
  void keepsBothReadingsOfNumbersThatAllowThem() {
    DateText date = dates.next("11-10-2022", 0);
    assertEquals(DateText.Form.OPEN, date.form());
    assertEquals("2022-10-11", date.read(true).toString());
    assertEquals("2022-11-10", date.read(false).toString());
  }

  @Test
  void knowsNumbersThatAllowOneReadingOnly() {
    assertEquals(DateText.Form.DAY_FIRST, dates.next("25/12/2022", 0).form());
    assertEquals(DateText.Form.MONTH_FIRST, dates.next("12/25/2022", 0).form());
    assertEquals(DateText.Form.PLAIN, dates.next("10/10/2022", 0).form());
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "February 30, 2022", "31.4.2022", "version 1.2.3", "15:30:22", "May 2022", "1922:44", "12/2022", "closing at 1614 - Apr 7", "Oct 11, 20225", "第4年10月11日",
      "1399/12/31", "31/07/1401", "12.04.1399", "1445/03/12", "۱۹ مهر", "19 مهر 14011", "11. Oktober 20221. Platz", "[13-3-10]", "[harbour-1may2020-937x620]", "[1.9.22_1171]", "quay__2022-10-11-1024x672", "12 | 10 | 2022 | 14", "26 | 1 | 2022", "9 | 26 | 01 | 2022"})
  void readsNoDateWhereThereIsNone(String text) {
    assertNull(dates.next(text, 0));
  }
}
