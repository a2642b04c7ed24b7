package io.github.pressclip.find.quotes.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeakVerbsTest {

  @ParameterizedTest
  @CsvSource(delimiter = ':', value = {
      "sagen        : gesagt sagen sagt sagte sagten",
      "antworten    : antworten antwortet antwortete antworteten geantwortet",
      "bezeichnen   : bezeichnen bezeichnet bezeichnete bezeichneten",
      "rühmen       : gerühmt rühmen rühmt rühmte rühmten",
      "kritisieren  : kritisieren kritisiert kritisierte kritisierten",
      "mit|teilen   : mitgeteilt mitteilen mitteilt mitteilte mitteilten teilt teilte teilten"
  })
  void namesEachFormThatReports(String verb, String forms) {
    assertEquals(forms, String.join(" ", new TreeSet<>(WeakVerbs.forms(verb))));
  }
}
