package io.github.pressclip.find.quotes.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TitleWordsTest {
  private final TitleWords titles = new TitleWords();

  @Test
  void titlesTellTheSex() {
    assertTrue(titles.add("men", "mr king"));
    assertTrue(titles.add("women", "mrs queen"));
    assertEquals(Sex.MALE, titles.sex("king"));
    assertEquals(Sex.FEMALE, titles.sex("mrs"));
    assertEquals(Sex.UNKNOWN, titles.sex("dr"));
  }

  @Test
  void aWordOrTheHeadOfACompoundMakesAnotherOffice() {
    titles.add("other office", "former ex");
    assertTrue(titles.changesOffice("former"));
    Set<String> changes = new HashSet<>();
    titles.addChange("ex-minister", changes);
    titles.addChange("minister", changes);
    assertEquals(Set.of("ex"), changes);
  }

  @Test
  void aShortTitleIsThatInFull() {
    titles.add("in full", "sen=senator gov=governor");
    assertEquals("senator", titles.inFull("sen"));
    assertEquals("mayor", titles.inFull("mayor"));
  }

  @Test
  void otherTraitsAreNoneOfTitles() {
    assertFalse(titles.add("order", "verb second"));
  }
}
