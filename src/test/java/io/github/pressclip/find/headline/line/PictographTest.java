package io.github.pressclip.find.headline.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PictographTest {
  @Test
  void picturesBeforeAHeadlineAreNoneOfIt() {
    assertEquals("Ferry rams quay ⚓", Pictograph.cut("⚡️🔴 Ferry rams quay ⚓"));
    assertEquals("Ferry rams quay", Pictograph.cut("¶ Ferry rams quay"));
    assertEquals("№ 5 sails", Pictograph.cut("№ 5 sails"));
    assertEquals("🔴", Pictograph.cut("🔴"));
    assertEquals("", Pictograph.cut(""));
  }
}
