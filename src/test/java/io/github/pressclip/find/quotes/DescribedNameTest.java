package io.github.pressclip.find.quotes;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pressclip.find.quotes.passage.Mention;
import io.github.pressclip.find.quotes.passage.Passage;
import org.junit.jupiter.api.Test;

class DescribedNameTest {
  @Test
  void aWordForABodyTellsOne() {
    assertTrue(is("Housing Board calls it “wet”.", 0, 2));
    assertFalse(is("Mesh Routers use a “backhaul”.", 0, 2));
  }

  @Test
  void soDoesWhatStandsBesideTheName() {
    assertTrue(is("Ngo Lan, the director of the fund, calls it “wet”.", 0, 2));
    assertTrue(is("The activist Ngo Lan calls it “wet”.", 2, 4));
    assertFalse(is("Ngo Lan, the river of the north, calls it “wet”.", 0, 2));
    assertFalse(is("Then Ngo Lan calls it “wet”.", 1, 3));
  }

  private static boolean is(String text, int from, int to) {
    Passage passage = Passages.of("en", text);
    return DescribedName.is(new Mention(passage, from, to, Mention.Kind.NAME));
  }
}
