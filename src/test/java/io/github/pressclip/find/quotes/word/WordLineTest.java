package io.github.pressclip.find.quotes.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordLineTest {
  @Test
  void aKeyNamesTags() {
    assertEquals(Tag.SAY.bit, WordLine.tags("say", "en"));
    assertEquals(Tag.SAY.bit | Tag.FIRST_PERSON.bit, WordLine.tags("say+first-person", "en"));
    assertEquals(Tag.SAY.bit, WordLine.tags("say+regular", "en"));
    assertThrows(IllegalStateException.class, () -> WordLine.tags("sing", "en"));
  }

  @Test
  void aLineHoldsWordsAndPhrases() {
    assertEquals(List.of("said", "made clear"), WordLine.words("say", "said, made clear"));
  }

  @Test
  void aRegularVerbHasAllItsForms() {
    List<String> words = WordLine.words("say+regular", "meinen");
    assertTrue(words.containsAll(WeakVerbs.forms("meinen")), words.toString());
  }
}
