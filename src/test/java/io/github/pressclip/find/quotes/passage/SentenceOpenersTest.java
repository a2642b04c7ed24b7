package io.github.pressclip.find.quotes.passage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.pressclip.find.quotes.word.Lexicon;
import io.github.pressclip.find.quotes.word.Tag;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceOpenersTest {

  @Test
  void aWordThatTheArticleWritesSmallIsNoName() {
    assertEquals("Varn", names("en", "The tide came late.", "Tide or no tide: the Varn rose."));
  }

  @Test
  void aCapitalInsideASentenceProvesAName() {
    assertEquals("Tide Varn", names("en", "and reads the Tide at high tide.", "Tide reporters know the Varn."));
  }

  @Test
  void anElidedWordIsNoName() {
    assertEquals("O'Neill", names("fr", "Lorsqu’il dort, O'Neill rêve.", "D'une voix basse."));
  }

  @Test
  void behindANameStandsAVerb() {
    assertEquals("Lormont", names("fr", "Lormont refuse.", "Voisine les deux moulins.", "Vingt-cinq 30 ans."));
    assertEquals("Lormont", names("fr", "Lormont, le maire, refuse.", "Jadis, il refusait."));
  }

  /** The words that keep their capital, each of them once. */
  private static String names(String language, String... paragraphs) {
    Lexicon lexicon = Lexicon.read(language);
    List<List<Token>> tokens = new ArrayList<>();
    for (String paragraph : paragraphs) {
      tokens.add(Tokenizer.tokens(paragraph, 0, paragraph.length(), List.of(), lexicon));
    }
    SentenceOpeners.tag(tokens);
    List<String> names = new ArrayList<>();
    for (List<Token> paragraph : tokens) {
      for (Token token : paragraph) {
        if (token.is(Tag.CAPITAL) && !names.contains(token.text())) {
          names.add(token.text());
        }
      }
    }
    return String.join(" ", names);
  }
}
