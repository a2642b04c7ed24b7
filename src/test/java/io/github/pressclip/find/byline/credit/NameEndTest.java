package io.github.pressclip.find.byline.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameEndTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Sable Whitlock December 2   | Sable Whitlock
      Sable Whitlock updated      | Sable Whitlock
      Sable WhitlockTwitter       | Sable Whitlock
      SABLE WHITLOCK Norrby Post  | SABLE WHITLOCK
      Sable Whitlock Journalist   | Sable Whitlock
      Malcolm X                   | Malcolm X
      Sable Whitlock              | Sable Whitlock
      """)
  void whatFollowsANameIsNoneOfIt(String part, String name) {
    assertEquals(name, NameEnd.cut(part));
  }

  @Test
  void lettersThatAreMoreInSmallAreNoHarm() {
    assertEquals("İİİİ WHITLOCK", NameEnd.cut("İİİİ WHITLOCKPUBLISHED: JAN 29"));
  }
}
