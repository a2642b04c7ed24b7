package io.github.pressclip.find.quotes.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pressclip.find.quotes.word.Sex;
import java.util.List;
import org.junit.jupiter.api.Test;

class HumansTest {
  private static final Person HOLM = new Person("Tove Holm", List.of("tove", "holm"), Sex.UNKNOWN, false);

  @Test
  void whoSpeaksIsAHumanBeingUnlessAWordTellsABody() {
    Humans humans = new Humans();
    assertFalse(humans.has(HOLM));
    humans.speaks(HOLM);
    assertTrue(humans.has(HOLM));
    humans.read(new NameReading(HOLM, true, false, false, Sex.UNKNOWN));
    assertFalse(humans.has(HOLM));
  }

  @Test
  void mostPronounsTellTheSex() {
    Humans humans = new Humans();
    assertEquals(Sex.UNKNOWN, humans.sex(HOLM));
    humans.vote(HOLM, false);
    humans.vote(HOLM, false);
    humans.vote(HOLM, true);
    assertEquals(Sex.FEMALE, humans.sex(HOLM));
    humans.vote(HOLM, true);
    assertEquals(Sex.UNKNOWN, humans.sex(HOLM));
    assertTrue(humans.has(HOLM));
  }
}
