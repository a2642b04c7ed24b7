package io.github.pressclip.find.quotes.passage;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WordFormTest {
  @Test
  void anOwnerHasAnApostropheBeforeItsS() {
    assertTrue(WordForm.isGenitive("Lee's"));
    assertTrue(WordForm.isGenitive("Lee’s"));
    assertFalse(WordForm.isGenitive("’s"));
    assertFalse(WordForm.isGenitive("Lees"));
  }

  @Test
  void aCapitalInsideAWordIsOneOfItsOwn() {
    assertTrue(WordForm.hasCapital("iPhone"));
    assertFalse(WordForm.hasCapital("pro-Lee"));
    assertTrue(WordForm.isNounOfNumber("58-Jährige"));
    assertFalse(WordForm.isNounOfNumber("58-jährige"));
  }
}
