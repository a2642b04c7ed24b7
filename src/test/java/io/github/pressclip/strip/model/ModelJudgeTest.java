package io.github.pressclip.strip.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.pressclip.page.text.TextReader;
import io.github.pressclip.strip.feature.Sheet;
import io.github.pressclip.strip.ruling.Ruling;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where the line between body and boilerplate is drawn, for lines of five words each. */
class ModelJudgeTest {
  @Test
  void oneHalfWhereTheModelIsSure() {
    assertEquals(List.of(0, 1, 2), kept(.99f, .97f, .5f, .35f, .02f));
  }

  @Test
  void lowerOnAPageOfDoubts() {
    assertEquals(List.of(0, 1, 2), kept(.45f, .4f, .3f, .01f, .01f));
  }

  @Test
  void theBestSentenceWhereNothingIsLikely() {
    assertEquals(List.of(1), kept(.02f, .16f, .01f, .03f, .02f));
  }

  @Test
  void nothingWhereNothingIsPossible() {
    assertEquals(List.of(), kept(.02f, .03f, .01f, .03f, .02f));
  }

  private static List<Integer> kept(float... scores) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < scores.length; i++) {
      lines.append("Barge number ").append(i).append(" left port.\n\n");
    }
    List<Ruling> rulings =
        ModelJudge.judge(Sheet.of(TextReader.read(lines.toString())), new Opinion(scores, (block, kept) -> "given"));
    return IntStream.range(0, scores.length).filter(i -> rulings.get(i).kept()).boxed().toList();
  }
}
