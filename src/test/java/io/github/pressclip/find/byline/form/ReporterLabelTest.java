package io.github.pressclip.find.byline.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReporterLabelTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2025-03-12 08:15 来源：海港报 记者：林知远   | 林知远
      作者：林知远 责任编辑：何晚晴                | 林知远
      海港报记者 林知远                            | 林知远
      한도윤 기자                                 | 한도윤
      한도윤 기자 hdy@norrby.example              | 한도윤
      """)
  void theLineLabelsItsReporter(String line, String name) {
    assertEquals(name, ReporterLabel.in(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-03-12 责任编辑：林知远", "桥墩上的裂缝。 海港报记者 林知远 图", "한도윤 기자가 다리를 찾았다", "한도윤 기자 청포시 다리", "记者：", "Ann Smith"})
  void otherLinesLabelNobody(String line) {
    assertNull(ReporterLabel.in(line));
  }
}
