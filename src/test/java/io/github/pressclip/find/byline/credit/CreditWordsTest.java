package io.github.pressclip.find.byline.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CreditWordsTest {
  @Test
  void lettersThatAreMoreInSmallAreNoHarm() {
    assertEquals("İİİİ WHITLOCK", CreditWords.cut("İİİİ WHITLOCKPUBLISHED: JAN 29"));
  }
}
