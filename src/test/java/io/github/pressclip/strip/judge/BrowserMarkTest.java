package io.github.pressclip.strip.judge;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrowserMarkTest {
  @ParameterizedTest
  @ValueSource(strings = {
    "[ferry-dock_600x400]", "[svg][Ann-Smith]", "[9f3c01e4]", "[crane.png?w=450] [lamp.png]", "IFRAME: //norrby.example/map",
    "[INS: :INS]", "[EMBED]", "Name * ______"})
  void standsForWhatTextCannotShow(String line) {
    assertTrue(BrowserMark.is(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[12]", "[sic]", "[Laughter]", "[the crane fell in 1998]", "The crane [crane.png] fell", "", "[Obsolete(true)]"})
  void aRemarkInBracketsIsTheAuthors(String line) {
    assertFalse(BrowserMark.is(line));
  }
}
