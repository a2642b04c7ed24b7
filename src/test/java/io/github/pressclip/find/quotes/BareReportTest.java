package io.github.pressclip.find.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pressclip.find.quotes.passage.Passage;
import org.junit.jupiter.api.Test;

class BareReportTest {
  @Test
  void aVerbAloneBehindARunReportsIt() {
    Passage bare = Passages.of("es", "«El muro es inútil», añadió.");
    assertEquals("añadió", BareReport.behind(bare, bare.sentences().get(0), 0).text());
    Passage named = Passages.of("es", "«El muro es inútil», añadió Ana Ruiz.");
    assertNull(BareReport.behind(named, named.sentences().get(0), 0));
  }

  @Test
  void aVerbAloneBeforeARunLeavesItsSubjectOut() {
    assertTrue(before("Luego añadió que el Consejo «ha contestado» ya."));
    assertFalse(before("La alcaldesa añadió que el Consejo «ha contestado» ya."));
  }

  private static boolean before(String text) {
    Passage passage = Passages.of("es", text);
    int run = 0;
    while (passage.at(run).span() == null) {
      run++;
    }
    return BareReport.standsBefore(passage, passage.sentences().get(0), run);
  }
}
