package io.github.pressclip.strip.judge;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pressclip.page.text.TextReader;
import io.github.pressclip.strip.feature.Sheet;
import org.junit.jupiter.api.Test;

class StampLineTest {
  @Test
  void aDayAndATimeAreAStamp() {
    assertTrue(isStamp("Published 3 March 2025, 19:40"));
    assertTrue(isStamp("5.3.2024"));
    assertFalse(isStamp("The bridge opened in 2024"));
  }

  @Test
  void whatAStoryAnnouncesIsNone() {
    assertFalse(isStamp("When: 3 March 2025, 19:40"));
  }

  @Test
  void aLineOfDatesMayHaveMoreWords() {
    assertTrue(StampLine.isOfDates(sheet("First published on 3 March 2025").tally(0)));
    assertFalse(StampLine.isOfDates(sheet("The bridge of Osterfleet, closed since 2024, has opened").tally(0)));
  }

  @Test
  void aThaiOneEndsInTheWordForHours() {
    assertTrue(StampLine.isThai("4 ม.ค. 2565 14:20 น."));
    assertFalse(StampLine.isThai("น."));
  }

  private static boolean isStamp(String line) {
    return StampLine.isStamp(sheet(line), 0);
  }

  private static Sheet sheet(String line) {
    return Sheet.of(TextReader.read(line + "\n\nThe bridge was closed.\n"));
  }
}
