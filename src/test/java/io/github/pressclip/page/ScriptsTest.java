package io.github.pressclip.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
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
    assertEquals(spaceless || hangul, Scripts.isDense(letter));
  }

  @Test
  void tellsThai() {
    assertTrue(Scripts.isThai('ก'));
    assertFalse(Scripts.isThai('ക'));
  }
}
