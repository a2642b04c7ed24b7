package io.github.pressclip.strip.feature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WordingTest {
  private static final Tally[] BLOCKS = {
    Tally.of("The mill stands by the mill"), Tally.of("the stream"), Tally.of("The mill stands idle")
  };

  @Test
  void aWordHasOneNumberInAllBlocks() {
    Wording words = Wording.of(BLOCKS, 1);
    assertArrayEquals(new int[] {1, 2, 3, 4, 1, 2}, words.block(0));
    assertArrayEquals(new int[] {1, 5}, words.block(1));
    assertEquals(6, words.count());
  }

  @Test
  void sequencesOverlapAndEndWithTheirBlock() {
    Wording sequences = Wording.of(BLOCKS, 3);
    assertArrayEquals(new int[] {1, 2, 3, 4}, sequences.block(0));
    assertArrayEquals(new int[0], sequences.block(1));
    assertArrayEquals(new int[] {1, 5}, sequences.block(2));
  }

  @Test
  void whatAnotherTextHoldsIsKnownByNumber() {
    boolean[] held = Wording.of(BLOCKS, 1).heldBy(Tally.of("A stream stands still"));
    assertArrayEquals(new boolean[] {false, false, false, true, false, true, false}, held);
  }

  @Test
  void stopWordsAreTheMostFrequentWordsOfTheProse() {
    StringBuilder prose = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      prose.append(("w" + i + " ").repeat(i + 1));
    }
    Tally[] blocks = {Tally.of("w0 w0 w0 w0 w0 w0 w0"), Tally.of(prose.toString())};
    boolean[] stops = StopWords.of(blocks, Wording.of(blocks, 1), new float[] {0, 465});
    for (int number = 0; number < stops.length; number++) {
      assertEquals(number > 5, stops[number], "number " + number);
    }
  }
}
