package io.github.pressclip.strip.forest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StagesTest {
  private static final int TENTH = Forest.SCALE / 10;

  @Test
  void eachGroupOfTreesBelongsToOneStage() {
    for (int groups : new int[] {1, 5, 40, 60}) {
      Stages stages = new Stages(groups);
      int group = 0;
      for (int stage = 0; stage < Stages.count(); stage++) {
        for (; group < stages.end(stage); group++) {
          assertEquals(stage, stages.of(group));
        }
      }
      assertEquals(groups, group);
    }
  }

  @Test
  void theFirstStagesAreShort() {
    Stages stages = new Stages(40);

    assertEquals(2, stages.end(0));
    assertEquals(3, stages.end(1));
    assertEquals(5, stages.end(2));
    assertEquals(35, stages.end(Stages.count() - 2));
    assertEquals(40, stages.end(Stages.count() - 1));
  }

  @Test
  void aLargerForestHasLongerStages() {
    assertEquals(3, new Stages(60).end(0));
    assertEquals(30, new Stages(60).end(6));
  }

  @Test
  void whatIsFarFromZeroForItsStageIsDecided() {
    assertTrue(Stages.decides(0, -20 * TENTH));
    assertFalse(Stages.decides(1, -20 * TENTH));
    assertTrue(Stages.decides(1, 24 * TENTH));
    assertFalse(Stages.decides(2, 24 * TENTH));
    assertFalse(Stages.decides(9, 12 * TENTH));
    assertTrue(Stages.decides(9, 14 * TENTH));
  }

  @Test
  void whatIsDecidedSoonerWouldHaveGoneFurther() {
    assertEquals(-4 * Forest.SCALE, Stages.whole(0, -Forest.SCALE));
    assertEquals(1.8 * Forest.SCALE, Stages.whole(2, Forest.SCALE), 1);
    assertEquals(1.02 * Forest.SCALE, Stages.whole(9, Forest.SCALE), 1);
  }
}
