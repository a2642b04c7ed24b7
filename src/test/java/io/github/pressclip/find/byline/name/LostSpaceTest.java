package io.github.pressclip.find.byline.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LostSpaceTest {
  @ParameterizedTest
  @CsvSource({"SmithTwitter, 5", "WhitlockNovember, 8", "MacDonald, -1", "FitzGerald, -1", "Whitlock, -1", "NORRBY, -1"})
  void isBeforeACapitalInAWord(String word, int at) {
    assertEquals(at, LostSpace.in(word));
  }
}
