package io.github.pressclip.find.byline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiledByTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      新华社云溪11月18日电（记者林知远、何晚晴）  | 林知远, 何晚晴
      新华社云溪11月18日电（记者 林知远）         | 林知远
      (은하=연합뉴스) 한도윤 기자 =              | 한도윤
      （中央社記者江若晴雲溪4日電）               | 江若晴
      〔記者江若晴／雲溪報導〕                     | 江若晴
      واديان / سمير العوضي / الأناضول             | سمير العوضي
      أبو واديان في 4 يناير / وام / أعلنت         | ''
      【汐見共同】                              | ''
      TARVIK, March 3 (Reuters) -             | ''
      """)
  void theDatelineNamesItsReporters(String dateline, String people) {
    assertEquals(people, String.join(", ", FiledBy.of(dateline).people()));
  }

  @Test
  void noDatelineNamesNobody() {
    assertEquals(0, FiledBy.of(null).people().size());
  }
}
