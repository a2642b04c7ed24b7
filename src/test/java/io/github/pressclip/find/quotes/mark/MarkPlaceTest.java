package io.github.pressclip.find.quotes.mark;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MarkPlaceTest {
  @Test
  void aSpaceBeforeAMarkLetsItOpenAndOneBehindItLetsItClose() {
    String text = "Lee said \"no\" twice.";
    assertTrue(MarkPlace.looksOpening(text, 9, 1));
    assertFalse(MarkPlace.looksClosing(text, 9, 1));
    assertTrue(MarkPlace.looksClosing(text, 12, 1));
    assertFalse(MarkPlace.looksOpening(text, 12, 1));
    assertTrue(MarkPlace.looksOpening("\"...and so on\"", 0, 1));
  }

  @Test
  void aMarkThatStandsFreeOpensWhatFollowsIt() {
    String text = "dijo \" no \" .";
    assertTrue(MarkPlace.isSpaced(text, 5));
    assertTrue(MarkPlace.leadsOn(text, 5));
    assertTrue(MarkPlace.isSpaced(text, 10));
    assertFalse(MarkPlace.leadsOn(text, 10));
  }

  @Test
  void twoApostrophesAreAMark() {
    assertTrue(MarkPlace.isPair("''No,'' said Lee", 0));
    assertTrue(MarkPlace.isPair("'''No,' he said,'' said Lee", 0));
    assertFalse(MarkPlace.isPair("'No,' said Lee", 0));
  }

  @Test
  void anApostropheOfAWordIsNoMark() {
    assertFalse(MarkPlace.isFree("It isn't so", 6));
    assertFalse(MarkPlace.isFree("'The workers' union left,' said Lee", 12));
    assertTrue(MarkPlace.isFree("'The workers left,' said Lee", 18));
  }

  @Test
  void inchesAreNoMark() {
    assertTrue(MarkPlace.isMeasure("a 9\" nail", 3));
    assertFalse(MarkPlace.isMeasure("a \"nail\"", 2));
  }
}
