package io.github.pressclip.find.quotes;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.passage.Token;
import org.junit.jupiter.api.Test;

class CallingTest {
  @Test
  void somebodyCallsSomethingSo() {
    assertTrue(calling("Lee nannte den Plan eine „Katastrophe“.", "nannte").isCalled());
    assertTrue(calling("Lee hat den Plan als „Katastrophe“ bezeichnet.", null).isCalled());
    assertFalse(calling("Lee las das Buch „Katastrophe“.", null).isCalled());
  }

  @Test
  void somebodyCriesItOut() {
    assertTrue(calling("Sie riefen Parolen wie „Freiheit“.", null).isCried());
    assertFalse(calling("Sie lasen „Freiheit“.", null).isCried());
  }

  @Test
  void somebodySeesInItSomethingNew() {
    assertTrue(calling("Lee sieht darin einen neuen „Angriff auf alle“.", null).isIntroduced());
    assertFalse(calling("Lee sieht den „Angriff auf alle“.", null).isIntroduced());
  }

  private static Calling calling(String text, String cue) {
    Passage passage = Passages.of("de", text);
    int run = 0;
    while (passage.at(run).span() == null) {
      run++;
    }
    Token word = cue == null ? null : passage.at(Passages.indexOf(passage, cue));
    return new Calling(passage, run, word);
  }
}
