package io.github.pressclip.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class FamilyTest {
  @Test
  void theWordsOfANameAreReadInAnyCase() {
    assertEquals(Set.of(Family.ARTICLE, Family.RELATED), Family.of("story-body__relatedLinks"));
    assertEquals(Set.of(Family.SHARE, Family.SIDE), Family.of("SHARE sideBar2 Column"));
  }

  @Test
  void partsOfWordsTellNothing() {
    assertEquals(Set.of(), Family.of("stories storyteller bodyüber a"));
    assertEquals(Set.of(), Family.of(""));
  }

  @Test
  void theRootOfAFrameworkTellsNothing() {
    assertEquals(Set.of(Family.ARTICLE), Family.of("__next story"));
    assertEquals(Set.of(), Family.of("app __next"));
    assertEquals(Set.of(Family.RELATED), Family.of("page__next"));
  }
}
