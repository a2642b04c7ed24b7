package io.github.pressclip.find.quotes.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WordTagsTest {
  @Test
  void theTagsOfAWordAddUp() {
    WordTags tags = new WordTags();
    tags.add("claims", Tag.SAY.bit);
    tags.add("claims", Tag.NOUN.bit);
    assertEquals(Tag.SAY.bit | Tag.NOUN.bit, tags.of("claims"));
    assertEquals(0, tags.of("claim"));
  }

  @Test
  void manyWordsAreKeptApart() {
    WordTags tags = new WordTags();
    for (int i = 1; i < 9000; i++) {
      tags.add("w" + i, i);
    }
    for (int i = 1; i < 9000; i++) {
      assertEquals(i, tags.of("w" + i));
    }
    // Words of one hash: "Aa" and "BB".
    tags.add("Aa", 1);
    tags.add("BB", 2);
    assertEquals(1, tags.of("Aa"));
    assertEquals(2, tags.of("BB"));
    assertEquals(0, tags.of("w9000"));
  }
}
