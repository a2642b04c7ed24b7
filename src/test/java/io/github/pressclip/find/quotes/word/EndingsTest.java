package io.github.pressclip.find.quotes.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class EndingsTest {
  private static final Endings ENDINGS = Endings.read("minister sprecher sprecherin er");

  @Test
  void theFirstThatFitsIsFound() {
    assertEquals("minister", ENDINGS.of("innenminister"));
    assertEquals("sprecherin", ENDINGS.of("regierungssprecherin"));
    assertEquals("er", ENDINGS.of("bauer"));
  }

  @Test
  void aWordThatEndsOtherwiseHasNone() {
    assertNull(ENDINGS.of("ministerium"));
    assertNull(ENDINGS.of("in"));
    assertNull(ENDINGS.of(""));
    assertNull(Endings.NONE.of("innenminister"));
  }

  @Test
  void charactersThatShareAPlaceAreToldApart() {
    assertNull(Endings.read("a" + (char) ('r' + 64)).of("ar"));
  }
}
