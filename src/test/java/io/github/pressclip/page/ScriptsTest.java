package io.github.pressclip.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptsTest {
  @ParameterizedTest
  @CsvSource({
    "a, false, false", "ж, false, false", "ع, false, false", "ก, true, false", "ລ, true, false", "မ, true, false",
    "ក, true, false", "ひ, true, false", "カ, true, false", "町, true, false", "。, false, false", "각, false, true",
    "힣, false, true"})
  void tellsScriptsWithoutSpacesBetweenWordsFromKorean(char letter, boolean spaceless, boolean hangul) {
    assertEquals(spaceless, Scripts.isSpaceless(letter));
    assertEquals(hangul, Scripts.isHangul(letter));
  }
}
