package io.github.pressclip.strip.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceLabelTest {
  @ParameterizedTest
  @ValueSource(strings = {"Quelle: dpa", "SOURCE: Norrby Post", "出处：云溪日报", "出处：云溪日报 12:30", "出处:云溪日报 时间：12时"})
  void aLabelBeforeTheNameOfASource(String line) {
    assertTrue(SourceLabel.opens(line));
  }

  @Test
  void theColonOfATimeEndsNoLabel() {
    assertEquals("出处：".length(), SourceLabel.end("出处：云溪日报 12:30"));
    assertEquals("Quelle:".length(), SourceLabel.end("Quelle: dpa 12：30"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Quelle:", "Quelle", "Sources said: nothing", "The council of Norrby: dpa", ": dpa", ""})
  void anythingElse(String line) {
    assertFalse(SourceLabel.opens(line));
  }
}
