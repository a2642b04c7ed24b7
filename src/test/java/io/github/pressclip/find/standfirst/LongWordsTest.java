package io.github.pressclip.find.standfirst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pressclip.find.headline.Key;
import org.junit.jupiter.api.Test;

class LongWordsTest {
  private static final String TITLE = Key.of("Town buys its cinema back");

  @Test
  void countsWordsOfFourLettersAndMore() {
    assertEquals(new LongWords(3, 1, 1), LongWords.of("Bakers run the old cinema club, too", TITLE));
  }

  @Test
  void theHeadlineInOtherWordsSharesMostOfThem() {
    assertTrue(LongWords.of("A town buys back a cinema", TITLE).sayTheHeadline());
    assertFalse(LongWords.of("Bakers have mended the roof of the cinema", TITLE).sayTheHeadline());
  }

  @Test
  void aMenuInOneLineIsCapitalizedAndAGermanSentenceIsNot() {
    assertTrue(LongWords.of("News Tech Science Guides Deals", TITLE).areCapitalized());
    assertFalse(LongWords.of("Der Verein hat das Dach des Kinos im Sommer gedeckt und öffnet im Herbst", TITLE)
        .areCapitalized());
  }
}
