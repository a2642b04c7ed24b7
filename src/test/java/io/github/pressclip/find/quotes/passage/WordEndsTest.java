package io.github.pressclip.find.quotes.passage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WordEndsTest {
  @Test
  void marksInsideAWordBelongToIt() {
    assertEquals("don't", first("don't go", false));
    assertEquals("71-year-old", first("71-year-old man", false));
    assertEquals("3,500.25", first("3,500.25 euros", false));
    assertEquals("U.S", first("U.S. troops", false));
  }

  @Test
  void otherMarksEndIt() {
    assertEquals("Salem", first("Salem, Oregon", false));
    assertEquals("left", first("left.Then", false));
    assertEquals("and", first("and/or", false));
  }

  @Test
  void aShortWordBeforeAHyphenKeepsItsPointWhereNounsHaveCapitals() {
    assertEquals("Univ.-Prof", first("Univ.-Prof. Lee", true));
    assertEquals("Univ", first("Univ.-Prof. Lee", false));
  }

  private static String first(String text, boolean nouns) {
    return text.substring(0, new WordEnds(text, nouns).after(1, text.length()));
  }
}
