package io.github.pressclip.page.text.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.pressclip.page.text.line.Veil;
import org.junit.jupiter.api.Test;

class EmphasisTest {
  @Test
  void marksAroundWordsAreHidden() {
    assertEquals(2, hiddenOf("**bold** words"));
    assertEquals(1, hiddenOf("_thin_ words"));
  }

  @Test
  void marksThatNothingClosesInTheirParagraphStay() {
    assertEquals(0, hiddenOf("*bold words"));
    assertEquals(0, hiddenOf("*bold\n\nwords*"));
    assertEquals(0, hiddenOf("_snake_case"));
    assertEquals(0, hiddenOf("* item*"));
  }

  @Test
  void aMarkInsideAWordOpensNothing() {
    String text = "3*4";
    assertFalse(new Emphasis(text, new Veil(text)).opens(1));
  }

  /** How many marks are hidden on each side. */
  private static int hiddenOf(String text) {
    Veil veil = new Veil(text);
    new Emphasis(text, veil).hide(0);
    return (int) veil.text().chars().filter(c -> c == Veil.NOTHING).count() / 2;
  }
}
