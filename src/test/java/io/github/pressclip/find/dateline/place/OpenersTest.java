package io.github.pressclip.find.dateline.place;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenersTest {
  @ParameterizedTest
  @ValueSource(strings = {"UPDATE", "Half-Time", "HALF-TIME", "KICK-OFF", "Fußball", "FUSSBALL", "TARNBY UPDATE", "TARNBY-UPDATE"})
  void aWordThatNoPlaceHas(String name) {
    assertTrue(Openers.isLabel(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"TARNBY", "TARNBY-ON-SEA", "New Tarnby"})
  void aPlace(String name) {
    assertFalse(Openers.isLabel(name));
  }
}
