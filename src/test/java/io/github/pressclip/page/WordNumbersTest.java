package io.github.pressclip.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordNumbersTest {
  private static final WordNumbers NUMBERS = WordNumbers.of(Map.of("story", 1, "teaser", 2, "in", 3, "ad", 4));

  @Test
  void aWordIsFoundWhereItStands() {
    assertEquals(2, number("a teaser below", 2, 8));
    assertEquals(1, number("story", 0, 5));
    assertEquals(0, number("a teaser below", 2, 7));
    assertEquals(0, number("a teaser below", 9, 14));
  }

  @Test
  void wordsWithOneHashAreToldApart() {
    assertEquals(0, NUMBERS.of("at", 0, 2, "ad".hashCode()));
  }

  @Test
  void capitalsAreReadAsSmallLetters() {
    assertEquals(4, number("AD", 0, 2));
    assertEquals(2, number("Teaser", 0, 6));
  }

  @Test
  void aDottedCapitalIsAnotherLetter() {
    assertEquals(0, NUMBERS.of("İn", 0, 2, "in".hashCode()));
  }

  private static int number(String text, int from, int to) {
    return NUMBERS.of(text, from, to, text.substring(from, to).toLowerCase(Locale.ROOT).hashCode());
  }
}
