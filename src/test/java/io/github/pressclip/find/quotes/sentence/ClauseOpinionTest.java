package io.github.pressclip.find.quotes.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.pressclip.find.quotes.Passages;
import io.github.pressclip.find.quotes.passage.Passage;
import org.junit.jupiter.api.Test;

class ClauseOpinionTest {
  @Test
  void whoOpensAClauseThatJudgesHasTheOpinion() {
    assertEquals("die Ministerin", holder("Für die Ministerin ist der Plan „kühn“.", "Für"));
    assertEquals("die Ministerin", holder("Für die Ministerin gilt: „Es reicht.“", "Für"));
  }

  @Test
  void elsewhereTheWordSaysForWhomSomethingIs() {
    assertNull(holder("Das ist ein Plan für die Ministerin, „kühn“ gemacht.", "für"));
    assertNull(holder("Für die Ministerin kam der Plan „zu spät“.", "Für"));
  }

  private static String holder(String text, String cue) {
    Passage passage = Passages.of("de", text);
    Passage.Sentence sentence = passage.sentences().get(0);
    Phrase holder = ClauseOpinion.holder(passage, sentence, new Clauses(passage, sentence),
        Passages.indexOf(passage, cue));
    return holder == null ? null : holder.mention().words();
  }
}
