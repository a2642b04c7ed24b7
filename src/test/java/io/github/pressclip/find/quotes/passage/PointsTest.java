package io.github.pressclip.find.quotes.passage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.pressclip.find.quotes.word.Lexicon;
import io.github.pressclip.find.quotes.word.Tag;
import java.util.List;
import org.junit.jupiter.api.Test;

class PointsTest {
  @Test
  void thePointOfAnOrdinalIsItsOwn() {
    assertEquals("3. ", shortened("de", "Am 3. Mai ging er."));
    assertEquals("", shortened("de", "Das ist Modell 3. Ein Sprecher schwieg."));
    assertEquals("", shortened("en", "There were 3. Lee left."));
  }

  @Test
  void soAreThoseOfInitialsAndShortWords() {
    assertEquals("W. ", shortened("en", "Lee W. Bo left."));
    assertEquals("U.S. ", shortened("en", "The U.S. left."));
    assertEquals("Mr. ", shortened("en", "It was Mr. Lee."));
    assertEquals("", shortened("en", "So did I. Lee left."));
  }

  /** The words of a text whose point is theirs. */
  private static String shortened(String language, String text) {
    StringBuilder words = new StringBuilder();
    for (Token token : Tokenizer.tokens(text, 0, text.length(), List.of(), Lexicon.read(language))) {
      if (token.is(Tag.ABBREVIATION)) {
        words.append(text, token.start(), token.end()).append(' ');
      }
    }
    return words.toString();
  }
}
