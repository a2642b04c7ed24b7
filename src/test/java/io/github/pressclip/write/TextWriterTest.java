package io.github.pressclip.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.pressclip.article.Dateline;
import org.junit.jupiter.api.Test;

class TextWriterTest {
  @Test
  void writesAStoryForAReader() {
    assertEquals("""
        Ferry resumes after "long" storm

        OSLO (Reuters), 2024-03-04, published 2024-03-04T09:15+01:00, updated 2024-03-04T11:00+01:00

        Islanders wait no more

        By Ann Lind, Bo Berg and Cy Dahl

        The ferry resumed on Monday.

        “We waited,” said Mayor Eva Holm. “It was long.”

        “We waited, It was long.” — Mayor Eva Holm
        “Ahoi!”
        """, TextWriter.write(Stories.FERRY));
  }

  @Test
  void whatIsNotThereTakesNoLine() {
    assertEquals("The ferry resumed on Monday.\n", TextWriter.write(Stories.BARE));
    assertEquals("", TextWriter.write(Stories.BARE, Part.HEADLINE));
    assertEquals("", TextWriter.write(Stories.BARE, Part.DATELINE));
    assertEquals("", TextWriter.write(Stories.BARE, Part.BYLINE));
    assertEquals("", TextWriter.write(Stories.BARE, Part.QUOTES));
  }

  @Test
  void writesAPartAlone() {
    assertEquals("Ferry resumes after \"long\" storm\n", TextWriter.write(Stories.FERRY, Part.HEADLINE));
    assertEquals("Islanders wait no more\n", TextWriter.write(Stories.FERRY, Part.STANDFIRST));
    assertEquals("Ann Lind\nBo Berg\nCy Dahl\n", TextWriter.write(Stories.FERRY, Part.BYLINE));
    assertEquals(
        "The ferry resumed on Monday.\n\n“We waited,” said Mayor Eva Holm. “It was long.”\n",
        TextWriter.write(Stories.FERRY, Part.BODY));
  }

  @Test
  void aDatelineIsALine() {
    assertEquals("Reuters, 2024-03-04\n", dateline(null, "Reuters", "2024-03-04", "2024-03-04", null, false));
    assertEquals("OSLO, --03-04\n", dateline("OSLO", null, "--03-04", null, null, false));
    assertEquals("published 2024-03-04T09:15\n", dateline(null, null, null, "2024-03-04T09:15", "2024-03-04T09:15", false));
    assertEquals("2024-03-04, day and month uncertain\n", dateline(null, null, "2024-03-04", null, null, true));
  }

  @Test
  void aPageCannotMoveTheCursor() {
    assertEquals("Red\uFFFD[31m\uFFFD alert\n", TextWriter.write(Stories.headed("Red\u001B[31m\r alert")));
  }

  private static String dateline(
      String place, String agency, String date, String published, String updated, boolean ambiguous) {
    Dateline dateline = new Dateline(place, agency, date, published, updated, ambiguous, "as written");
    return TextWriter.write(Stories.filed(dateline), Part.DATELINE);
  }
}
