package io.github.pressclip.find.quotes.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.pressclip.find.quotes.Passages;
import io.github.pressclip.find.quotes.passage.Mention;
import io.github.pressclip.find.quotes.passage.Passage;
import org.junit.jupiter.api.Test;

class OpinionHolderTest {
  @Test
  void whoOpensThePartHasTheOpinion() {
    assertEquals("la alcaldesa", holder("Para la alcaldesa, el muro es «inútil».", 0));
    assertEquals("la alcaldesa", holder("Para la alcaldesa el muro es «inútil».", 0));
    assertEquals("Ana Ruiz", holder("Y para Ana Ruiz es «inútil».", 1));
  }

  @Test
  void elsewhereTheWordSaysForWhomSomethingIs() {
    assertNull(holder("Es un muro para la alcaldesa, «inútil».", 3));
  }

  private static String holder(String text, int cue) {
    Passage passage = Passages.of("es", text);
    Mention holder = OpinionHolder.of(passage, passage.sentences().get(0), new NounPhrases(passage), cue);
    return holder == null ? null : holder.words();
  }
}
