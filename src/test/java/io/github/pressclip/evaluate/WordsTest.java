package io.github.pressclip.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void aWordIsARunOfLettersDigitsAndUnderscores() {
    assertEquals(List.of("Don", "t", "pay", "2", "50", "for_it", "Łódź"), Words.of("Don't pay 2.50 for_it, Łódź!"));
  }

  @Test
  void aTextWithoutSpacesIsOneWordOrAsManyAsItHasCharacters() {
    assertEquals(List.of("港湾のAI化", "한국"), Words.of("港湾のAI化、한국"));
    assertEquals(List.of("港", "湾", "の", "AI", "化", "한", "국"), Words.fine("港湾のAI化、한국"));
    assertEquals(List.of("port", "of", "Łódź"), Words.fine("port of Łódź"));
  }

  @Test
  void namesAreComparedWithoutCaseAndMarks() {
    assertEquals("anne marie o neill", Words.folded("Anne-Marie O’Neill "));
    assertEquals(Words.folded("Ren\u00e9"), Words.folded("Rene\u0301"));
    assertEquals("", Words.folded(null));
  }
}
