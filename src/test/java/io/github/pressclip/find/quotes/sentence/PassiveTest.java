package io.github.pressclip.find.quotes.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pressclip.find.quotes.Passages;
import io.github.pressclip.find.quotes.passage.Mention;
import io.github.pressclip.find.quotes.passage.Passage;
import org.junit.jupiter.api.Test;

class PassiveTest {
  @Test
  void aVerbBehindBeIsPassive() {
    assertTrue(passive("The plan was called “bold” by Ann Lee.").is(3));
    assertTrue(passive("The plan was also called “bold” by Ann Lee.").is(4));
    assertFalse(passive("The board has called it “bold”.").is(3));
  }

  @Test
  void whoActsFollowsIt() {
    assertEquals("Ann Lee", agent("The plan was called “bold” by Ann Lee.", 3));
    assertNull(agent("The plan was called “bold” and was liked by Ann Lee.", 3));
    assertNull(agent("The plan was called “bold”.", 3));
  }

  private static Passive passive(String text) {
    Passage passage = Passages.of("en", text);
    return new Passive(passage, passage.sentences().get(0), new NounPhrases(passage));
  }

  private static String agent(String text, int cue) {
    Mention agent = passive(text).agent(cue);
    return agent == null ? null : agent.words();
  }
}
