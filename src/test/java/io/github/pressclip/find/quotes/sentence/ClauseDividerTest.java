package io.github.pressclip.find.quotes.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.pressclip.find.quotes.Passages;
import io.github.pressclip.find.quotes.passage.Passage;
import org.junit.jupiter.api.Test;

class ClauseDividerTest {
  @Test
  void aConjunctionOrARelativePronounOpensAClauseInsideAnother() {
    assertEquals("[Lee sagte] (dass der Plan gut ist.)", parts("Lee sagte, dass der Plan gut ist."));
    assertEquals("[Lee] (die den Plan mag) [schwieg.]", parts("Lee, die den Plan mag, schwieg."));
    assertEquals("[Lee] [die Chefin] [schwieg.]", parts("Lee, die Chefin, schwieg."));
  }

  @Test
  void theHyphenOfAWordIsNoPause() {
    assertEquals("[Der Partei- und Staatschef schwieg.]", parts("Der Partei- und Staatschef schwieg."));
  }

  /** The parts of a sentence, those inside another in round brackets. */
  private static String parts(String text) {
    Passage passage = Passages.of("de", text);
    StringBuilder shown = new StringBuilder();
    for (ClauseParts.Part part : ClauseDivider.parts(passage, passage.sentences().get(0))) {
      String words = text.substring(passage.at(part.from()).start(), passage.at(part.to() - 1).end());
      shown.append(part.subordinate() ? " (" : " [").append(words).append(part.subordinate() ? ")" : "]");
    }
    return shown.substring(1);
  }
}
