package io.github.pressclip.find.quotes.eastasia;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EastAsianTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      工程负责人周砚秋说：“每一块石头都编了号。” | 周砚秋 | 说
      “每一块石头都编了号。”工程负责人周砚秋说。 | 周砚秋 | 说
      “修桥不是终点。”贺明川说。镇长贺明川住在桥头。 | 贺明川 | 说
      住在桥头的居民陶素珍笑着说：“桥没变。” | 陶素珍 | 笑着说
      船頭の浜野誠吉さん（72）は「待っている人がいる」と話した。 | 浜野誠吉 | 話した
      岬ことはさん（18）は「橋は速い」と語った。 | 岬ことは | 語った
      会社員浜野誠吉さん（44）は「橋が好きだ」と話した。 | 浜野誠吉 | 話した
      アンナ・ノヴァク大統領は「橋を渡ろう」と述べた。 | アンナ・ノヴァク | 述べた
      海老原俊市長は式典で「記憶を渡したい」と述べた。 | 海老原俊 | 述べた
      조합 대표 윤서라 씨는 "빵 냄새라도 나게 하고 싶었다"고 말했다. | 윤서라 | 말했다
      박중열 대표는 “칠판이 그대로 있다”라고 설명했다. | 박중열 | 설명했다
      """)
  void readsASureForm(String text, String name, String cue) {
    Reporter reporter = reporter(text);

    assertEquals(name, reporter.name());
    assertEquals(cue, reporter.cue());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      他说：“桥没变。” | a pronoun
      “桥没变。”周砚秋说。 | nothing tells where the name begins
      发言人马上表示：“桥没变。” | a word that begins like a name
      发言人于周三表示：“桥没变。” | a day
      有专家说：“桥没变。” | nobody's name
      “新桥”项目周三开工。 | no reporting verb
      “桥没变。”说完，周砚秋离开。 | words behind the run that go on
      市は「事故は起きていない」と説明した。 | no name
      浜野誠吉は「待つ」と話した。 | nothing tells a person's name
      韓国大統領は「橋を渡ろう」と述べた。 | a country
      ロシア大統領は「橋を渡ろう」と述べた。 | a country
      船は「汐見丸」と呼ばれた。 | no reporting verb
      시는 "무상으로 빌려준다"고 밝혔다. | no name
      도서관 관장은 "책이 많다"고 말했다. | a body
      한국 대표는 "다리를 건너자"고 말했다. | a country
      윤서라 씨는 "은하 빵집"을 열었다. | no reporting verb
      The mayor said “no.” | another language
      """)
  void anythingElseNamesNobody(String text, String why) {
    assertEquals(null, reporter(text), why);
  }

  private static Reporter reporter(String text) {
    int start = -1;
    int end = -1;
    for (int i = 0; i < text.length(); i++) {
      if (start < 0 && "“「\"".indexOf(text.charAt(i)) >= 0) {
        start = i;
      } else if (start >= 0 && end < 0 && "”」\"".indexOf(text.charAt(i)) >= 0) {
        end = i + 1;
      }
    }
    return EastAsian.of(List.of(text)).reporter(text, start, end);
  }
}
