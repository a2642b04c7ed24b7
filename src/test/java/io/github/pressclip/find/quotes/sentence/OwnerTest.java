package io.github.pressclip.find.quotes.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.pressclip.find.quotes.Passages;
import io.github.pressclip.find.quotes.passage.Mention;
import io.github.pressclip.find.quotes.passage.Passage;
import org.junit.jupiter.api.Test;

class OwnerTest {
  @Test
  void aNameOrAPronounBeforeTheNounOwnsIt() {
    assertEquals("Ann Lee", owner("Ann Lee's latest claim “…” failed.", "claim"));
    assertEquals("her", owner("She made her claim “…” again.", "claim"));
  }

  @Test
  void aVerbOrAnArticleBetweenThemPartsThem() {
    assertNull(owner("Ann Lee's board said a claim “…” failed.", "claim"));
    assertNull(owner("The claim “…” failed.", "claim"));
  }

  private static String owner(String text, String noun) {
    Passage passage = Passages.of("en", text);
    Mention owner = Owner.of(passage, passage.sentences().get(0), new NounPhrases(passage),
        Passages.indexOf(passage, noun));
    return owner == null ? null : owner.words();
  }
}
