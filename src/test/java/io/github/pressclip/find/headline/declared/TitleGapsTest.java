package io.github.pressclip.find.headline.declared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleGapsTest {
  @ParameterizedTest
  @CsvSource(delimiter = ';', quoteCharacter = '#', textBlock = """
      Ferry rams quay | Norrby Post          ; Ferry rams quay/Norrby Post
      Norrby Post: Ferry rams quay - Towns   ; Norrby Post/Ferry rams quay/Towns
      Ferry rams quay ~ Norrby Post          ; Ferry rams quay/Norrby Post
      Ferry rams quay & sinks                ; Ferry rams quay & sinks
      渡船_新闻_海港报                          ; 渡船/新闻/海港报
      """)
  void areBetweenHeadlineSectionAndSite(String title, String parts) {
    StringBuilder cut = new StringBuilder();
    int at = 0;
    for (int[] gap : TitleGaps.of(title)) {
      cut.append(title, at, gap[0]).append('/');
      at = gap[1];
    }
    assertEquals(parts, cut.append(title.substring(at)).toString());
  }
}
