package io.github.pressclip.strip.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LeaningTableTest {
  @Test
  void aLeaningIsFoundByItsKey() {
    LeaningTable table = table(new int[] {7, -12, 99}, new float[] {1.5f, -2.25f, 0});

    assertEquals(1.5f, table.of(7));
    assertEquals(-2.25f, table.of(-12));
    assertEquals(0, table.of(99));
  }

  @Test
  void whatNobodyLearnedIsUnknown() {
    assertTrue(Float.isNaN(table(new int[] {7}, new float[] {1}).of(8)));
    assertTrue(Float.isNaN(LeaningTable.read(new byte[0]).of(8)));
  }

  @Test
  void aTableOfManyKeepsThemApart() {
    int[] keys = IntStream.range(0, 5000).map(i -> i * 31).toArray();
    float[] leanings = new float[keys.length];
    for (int i = 0; i < keys.length; i++) {
      leanings[i] = i % 3 - 1;
    }
    LeaningTable table = table(keys, leanings);

    long right = IntStream.range(0, keys.length).filter(i -> table.of(keys[i]) == leanings[i]).count();
    assertTrue(right >= keys.length - 5, "found " + right);
  }

  @Test
  void leaningsAreRoundedAndBounded() {
    assertEquals(.5f, LeaningTable.rounded(.49f));
    assertEquals(127f / LeaningTable.SCALE, LeaningTable.rounded(50));
  }

  private static LeaningTable table(int[] keys, float[] leanings) {
    ByteBuffer bytes = ByteBuffer.allocate(keys.length * 4);
    IntStream.range(0, keys.length).map(i -> LeaningTable.entry(keys[i], leanings[i])).boxed()
        .sorted(Integer::compareUnsigned).forEach(bytes::putInt);
    return LeaningTable.read(bytes.array());
  }
}
