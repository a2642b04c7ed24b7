package io.github.pressclip.find.dateline.moment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pressclip.find.dateline.date.DateScanner;
import io.github.pressclip.find.dateline.date.DateText;
import io.github.pressclip.find.dateline.date.Months;
import io.github.pressclip.find.dateline.stamp.Stamp;
import io.github.pressclip.find.dateline.stamp.StampReader;
import io.github.pressclip.page.Position;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayOrderTest {
  private final StampReader reader = new StampReader(new DateScanner(new Months(null)));

  private DayOrder settle(int weekday, Boolean monthFirst, String... lines) {
    List<Stamp> stamps = new ArrayList<>();
    for (String line : lines) {
      stamps.addAll(reader.read(line, Stamp.Rank.SHOWN, Position.at(1, 1)));
    }
    return DayOrder.settle(stamps, List.of(), null, weekday, monthFirst);
  }

  @Test
  void anImpossibleReadingSettlesAllDatesOfThePage() {
    assertTrue(settle(-1, null, "11-10-2022", "25-09-2022").dayFirst());
    assertFalse(settle(-1, null, "11/10/2022", "09/25/2022").dayFirst());
  }

  @Test
  void anotherNumericDateOfThePageSettlesIt() {
    DateText other = new DateScanner(new Months(null)).next("Copyright 12/25/2020", 0);
    List<Stamp> stamps = reader.read("11/10/2022", Stamp.Rank.SHOWN, Position.at(1, 1));
    assertFalse(DayOrder.settle(stamps, List.of(other), null, -1, null).dayFirst());
  }

  @Test
  void pointsBetweenTheNumbersPutTheDayFirst() {
    assertFalse(settle(-1, null, "11.10.2022").ambiguous());
    assertTrue(settle(-1, true, "11.10.2022").dayFirst());
    assertTrue(settle(-1, null, "11/10/2022").ambiguous());
  }

  @Test
  void aDayThatIsKnownOtherwiseSettlesIt() {
    assertFalse(settle(-1, null, "11/10/2022", "November 10, 2022").dayFirst());
    assertTrue(settle(-1, true, "11/10/2022", "2022-10-12").dayFirst());
  }

  @Test
  void aWeekdayThatFitsBothReadingsSettlesNothing() {
    // January 6 of 2026 was a Tuesday, June 1 a Monday: "Monday" is the day before the one and the day of the other
    DayOrder order = settle(0, null, "06/01/2026");
    assertTrue(order.dayFirst());
    assertTrue(order.ambiguous());
  }

  @Test
  void nothingIsChangedBeforeItIsPublished() {
    assertTrue(settle(-1, null, "Published 11/10/2022 Updated 02/11/2022").dayFirst());
  }

  @Test
  void theWeekdayOfTheStorySettlesItWhereTheCustomAgreesOrIsUnknown() {
    assertTrue(settle(1, null, "11-10-2022").dayFirst()); // October 11 was a Tuesday, November 10 a Thursday
    assertFalse(settle(3, null, "11-10-2022").dayFirst());
    assertFalse(settle(3, null, "11-10-2022").ambiguous());
  }

  @Test
  void theCustomOfTheCountrySettlesIt() {
    assertFalse(settle(-1, true, "11/10/2022").dayFirst());
    assertFalse(settle(-1, true, "11/10/2022").ambiguous());
    assertTrue(settle(-1, false, "11/10/2022").dayFirst());
  }

  @Test
  void aWeekdayAgainstTheCustomLeavesItOpen() {
    assertTrue(settle(1, true, "11/10/2022").ambiguous());
  }

  @Test
  void theWeekdayBeforeADateSettlesIt() {
    DayOrder order = settle(-1, null, "Thu, 06/08/2023 - 10:22");
    assertFalse(order.dayFirst()); // June 8 was a Thursday, August 6 a Sunday
    assertFalse(order.ambiguous());
    assertTrue(settle(-1, true, "Sun 06/08/2023").dayFirst());
    assertTrue(settle(-1, null, "Mon, 06/08/2023").ambiguous());
  }

  @Test
  void nothingAtAllLeavesItOpenAndTakesTheDayFirst() {
    DayOrder order = settle(-1, null, "11/10/2022");
    assertTrue(order.ambiguous());
    assertTrue(order.dayFirst());
    DateText date = reader.read("11/10/2022", Stamp.Rank.SHOWN, Position.at(1, 1)).get(0).date();
    assertEquals("2022-10-11", date.read(order.dayFirst()).toString());
  }
}
