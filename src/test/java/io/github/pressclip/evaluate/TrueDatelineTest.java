package io.github.pressclip.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.pressclip.article.Dateline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrueDatelineTest {
  private static TrueDateline of(String json) throws Exception {
    return TrueDateline.of(new ObjectMapper().readTree(json.replace('\'', '"')));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "NORTHGATE, March 4 -               | NORTHGATE            | --03-04",
    "WESTMERE, Ohio, Dec 12 -           | WESTMERE, Ohio       | --12-12",
    "LINDHAVEN, Sept. 30, Reuter --     | LINDHAVEN            | --09-30",
    "NORTHGATE/WESTMERE, Jan 1          | NORTHGATE/WESTMERE   | --01-01",
  })
  void readsALineAsWritten(String line, String place, String date) throws Exception {
    TrueDateline dateline = of("{'dateline': '" + line + "'}");
    assertEquals(place, dateline.place());
    assertEquals(date, dateline.date());
  }

  @Test
  void readsPartsAndSpanishMonths() throws Exception {
    TrueDateline dateline = of("{'place': 'Altmoor (Lindland)', 'month': 'ene.', 'day': 5}");
    assertEquals(new TrueDateline("Altmoor (Lindland)", 1, 5), dateline);
  }

  @Test
  void whatIsNoDatelineIsUnknown() throws Exception {
    assertNull(of("{'dateline': 'NORTHGATE, Narch 4 -'}"));
    assertNull(of("{'dateline': ''}"));
    assertNull(of("{}"));
  }

  @Test
  void comparesPlaceAndDay() {
    TrueDateline truth = new TrueDateline("WESTMERE, Ohio", 3, 4);
    assertTrue(truth.isPlaceOf(filed("Westmere, Ohio", null)));
    assertFalse(truth.isPlaceOf(filed("Westmere", null)));
    assertFalse(truth.isPlaceOf(null));
    assertTrue(truth.isDayOf(filed(null, "--03-04")));
    assertTrue(truth.isDayOf(filed(null, "2024-03-04")));
    assertFalse(truth.isDayOf(filed(null, "2024-03-05")));
    assertFalse(truth.isDayOf(filed(null, null)));
    assertFalse(truth.isDayOf(null));
  }

  private static Dateline filed(String place, String date) {
    return new Dateline(place, null, date, null, null, false, null);
  }
}
