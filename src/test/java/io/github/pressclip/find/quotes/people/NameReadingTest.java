package io.github.pressclip.find.quotes.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pressclip.find.quotes.Passages;
import io.github.pressclip.find.quotes.passage.NameSpan;
import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.word.Sex;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameReadingTest {
  @Test
  void aTitleIsNoPartOfTheName() {
    NameReading name = first("Senator Tove Holm Jr. left.");
    assertEquals(List.of("tove", "holm"), name.person().words());
    assertTrue(name.person().person());
    assertFalse(name.crowned());
  }

  @Test
  void anAgeTellsAHumanBeing() {
    assertTrue(first("Tovo Holm, 43, of Salem left.").person().person());
    assertFalse(first("Tovo Holm left.").person().person());
  }

  @Test
  void aFirstNameAloneTellsASex() {
    NameReading name = first("Anna left.");
    assertTrue(name.single());
    assertEquals(Sex.FEMALE, name.told());
    assertEquals(Sex.UNKNOWN, first("Anna Holm left.").told());
  }

  @Test
  void kingsAndBodiesAreTold() {
    assertTrue(first("King Charles left.").crowned());
    assertTrue(first("Norrby Council left.").body());
  }

  private static NameReading first(String text) {
    Passage passage = Passages.of("en", text);
    return NameReading.of(passage, 0, NameSpan.end(passage, 0));
  }
}
