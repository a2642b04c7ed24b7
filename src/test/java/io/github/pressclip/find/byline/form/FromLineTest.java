package io.github.pressclip.find.byline.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class FromLineTest {
  @Test
  void namesStandBeforeThePlaceTheyWriteFrom() {
    assertEquals("Ann Smith", FromLine.people("From Ann Smith, Norrby"));
    assertNull(FromLine.people("From the old cinema, a film"));
    assertNull(FromLine.people("From Ann Smith, Staff Writer"));
    assertNull(FromLine.people("From Ann Smith, Norrby bought a cinema."));
  }
}
