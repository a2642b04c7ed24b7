package io.github.pressclip.strip.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NumbersTest {
  @Test
  void eachDifferentKeyGetsTheNextNumber() {
    Numbers numbers = new Numbers(1);
    assertEquals(1, numbers.of(7));
    assertEquals(2, numbers.of(0));
    assertEquals(1, numbers.of(7));
    assertEquals(2, numbers.find(0));
    assertEquals(0, numbers.find(8));
    assertEquals(2, numbers.count());
  }

  @Test
  void moreKeysThanExpectedKeepTheirNumbers() {
    int[] keys = new int[5000];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = (i - 2500) * 65_536 + i % 3;
    }
    Numbers numbers = new Numbers(keys.length / 50);
    for (int i = 0; i < keys.length; i++) {
      assertEquals(i + 1, numbers.of(keys[i]));
    }
    for (int i = 0; i < keys.length; i++) {
      assertEquals(i + 1, numbers.find(keys[i]));
    }
    assertEquals(keys.length, numbers.count());
  }
}
