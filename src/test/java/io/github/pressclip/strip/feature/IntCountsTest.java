package io.github.pressclip.strip.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class IntCountsTest {
  @Test
  void aKeyThatWasTakenAwayCountsNothing() {
    IntCounts counts = new IntCounts(1);
    assertEquals(0, counts.add(7, 2));
    assertEquals(2, counts.add(7, -2));
    assertEquals(0, counts.get(7));
    assertEquals(0, counts.get(8));
  }

  @Test
  void asManyKeysAsExpectedKeepTheirCounts() {
    int[] keys = new int[5000];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = (i - 2500) * 65_536 + i % 3;
    }
    IntCounts counts = new IntCounts(keys.length);
    for (int i = 0; i < keys.length; i++) {
      counts.add(keys[i], i);
    }
    for (int i = 0; i < keys.length; i++) {
      assertEquals(i, counts.get(keys[i]));
    }
    assertEquals(0, counts.get(3));
  }
}
