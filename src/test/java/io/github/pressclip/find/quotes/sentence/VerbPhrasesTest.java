package io.github.pressclip.find.quotes.sentence;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pressclip.find.quotes.Passages;
import io.github.pressclip.find.quotes.passage.Passage;
import org.junit.jupiter.api.Test;

class VerbPhrasesTest {
  @Test
  void aVerbInFrontIsNobody() {
    assertTrue(is("en", "streamed on its site"));
    assertTrue(is("en", "wearing a shirt"));
    assertTrue(is("en", "they turned to the town"));
    assertFalse(is("en", "leading experts"));
    assertFalse(is("en", "the tired diplomat"));
  }

  @Test
  void whereSubjectsAreIntroducedABareWordIsNobody() {
    assertTrue(is("es", "explicar"));
    assertFalse(is("es", "la alcaldesa"));
    assertFalse(is("fr", "l'imam"));
  }

  private static boolean is(String language, String words) {
    Passage passage = Passages.of(language, words);
    return VerbPhrases.is(passage, 0, passage.size());
  }
}
