package io.github.pressclip.find.standfirst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pressclip.find.headline.word.Key;
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
  void inScriptsWithoutSpacesEachPairIsAWord() {
    String title = Key.of("云溪市旧桥夏天将封闭三个月");
    assertEquals(new LongWords(3, 0, 2), LongWords.of("云溪市民", title));
    assertTrue(LongWords.of("旧桥夏天起封闭三个月，云溪市", title).sayTheHeadline());
    assertFalse(LongWords.of("公共汽车改道行驶，居民可以走新桥过河", title).sayTheHeadline());
  }

  @Test
  void aMenuInOneLineIsCapitalizedAndAGermanSentenceIsNot() {
    assertTrue(LongWords.of("News Tech Science Guides Deals", TITLE).areCapitalized());
    assertFalse(LongWords.of("Der Verein hat das Dach des Kinos im Sommer gedeckt und öffnet im Herbst", TITLE)
        .areCapitalized());
  }
}
