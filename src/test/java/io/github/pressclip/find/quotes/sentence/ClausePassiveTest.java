package io.github.pressclip.find.quotes.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pressclip.find.quotes.Passages;
import io.github.pressclip.find.quotes.passage.Passage;
import org.junit.jupiter.api.Test;

class ClausePassiveTest {
  @Test
  void itsParticipleStandsLast() {
    assertTrue(passive("Der Plan wurde von Anna Lee als „kühn“ bezeichnet.").is(8));
    assertFalse(passive("Anna Lee hat den Plan als „kühn“ bezeichnet.").is(7));
  }

  @Test
  void theAgentSpeaksBeforeThePlace() {
    assertEquals("Anna Lee", speaker("Der Plan wurde von Anna Lee als „kühn“ bezeichnet.", 8));
    assertEquals("der Gewerkschaft", speaker("Der Plan wurde in der Gewerkschaft als „kühn“ bezeichnet.", 8));
    assertNull(speaker("Der Plan wurde als „kühn“ bezeichnet.", 5));
  }

  private static ClausePassive passive(String text) {
    Passage passage = Passages.of("de", text);
    Passage.Sentence sentence = passage.sentences().get(0);
    return new ClausePassive(passage, sentence, new Clauses(passage, sentence));
  }

  private static String speaker(String text, int cue) {
    Phrase speaker = passive(text).speaker(cue);
    return speaker == null ? null : speaker.mention().words();
  }
}
