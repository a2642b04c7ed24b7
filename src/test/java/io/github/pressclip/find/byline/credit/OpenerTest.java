package io.github.pressclip.find.byline.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenerTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      By Corin Maddox       | Corin Maddox
      Oleh Corin Maddox     | Corin Maddox
      by: Corin Maddox      | Corin Maddox
      BY CORIN MADDOX       | CORIN MADDOX
      Von Henrike Solm      | Henrike Solm
      Written by Ann Smith  | Ann Smith
      Author: Ann Smith     | Ann Smith
      Recipe by Ann Smith   | Ann Smith
      Post author By Ann Smith | Ann Smith
      Beitragsautor Von Henrike Solm | Henrike Solm
      ByAnn Smith           | Ann Smith
      Text & Fotos: Ann Smith | Ann Smith
      Text and photos by Ann Smith | Ann Smith
      Opinion by Ann Smith  | Ann Smith
      作者：林知远             | 林知远
      記者・林知远             | 林知远
      取材・文／林知远          | 林知远
      بقلم: سلمى الوردان     | سلمى الوردان
      """)
  void aBylineIsOpenedByItsWord(String line, String credit) {
    assertEquals(credit, Opener.after(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Byron Maddox", "Corin Maddox", "Parliament votes"})
  void aWordThatOnlyBeginsLikeItOpensNone(String line) {
    assertNull(Opener.after(line));
  }

  @Test
  void aDateMayStandBeforeTheOpener() {
    assertEquals("Ann Smith", Opener.afterDate("Published 3 March 2025 by Ann Smith"));
    assertNull(Opener.afterDate("A study by Ann Smith"));
  }

  @Test
  void lettersThatAreMoreInSmallAreNoHarm() {
    assertNull(Opener.after("Dİ"));
    assertEquals("x", Opener.afterDate("İİİİİİİİİİ 3 March 2025 by x"));
  }
}
