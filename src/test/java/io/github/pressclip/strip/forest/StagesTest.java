package io.github.pressclip.strip.forest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StagesTest {
  private static final int TENTH = Forest.SCALE / 10;

  @Test
  void eachGroupOfTreesBelongsToOneStage() {
    for (int stage = 0, group = 0; stage < 20; stage++) {
      for (; group < Stages.end(stage); group++) {
        assertEquals(stage, Stages.of(group));
      }
    }
  }

  @Test
  void theFirstStagesAreShort() {
    assertEquals(2, Stages.end(0));
    assertEquals(4, Stages.end(1));
    assertEquals(10, Stages.end(2));
    assertEquals(15, Stages.end(3));
    assertEquals(20, Stages.end(4));
  }

  @Test
  void theLaterTheFurtherASumMustBeFromZero() {
    assertTrue(Stages.decides(0, -15 * TENTH));
    assertFalse(Stages.decides(1, -15 * TENTH));
    assertTrue(Stages.decides(1, 22 * TENTH));
    assertFalse(Stages.decides(2, 22 * TENTH));
    assertTrue(Stages.decides(2, 29 * TENTH));
    assertFalse(Stages.decides(3, 29 * TENTH));
    assertTrue(Stages.decides(9, 31 * TENTH));
  }

  @Test
  void whatIsDecidedSoonerWouldHaveGoneFurther() {
    assertEquals(-4 * Forest.SCALE, Stages.whole(0, -Forest.SCALE));
    assertEquals(3 * Forest.SCALE, Stages.whole(1, Forest.SCALE));
    assertEquals(2 * Forest.SCALE, Stages.whole(2, Forest.SCALE));
    assertEquals(2 * Forest.SCALE, Stages.whole(9, Forest.SCALE));
  }
}
