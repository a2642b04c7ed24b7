package io.github.pressclip.strip.judge;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pressclip.page.text.TextReader;
import io.github.pressclip.strip.feature.Sheet;
import org.junit.jupiter.api.Test;

class WriterLineTest {
  @Test
  void anOfficeEndsItsLine() {
    assertTrue(isOffice("Gazette Staff Writer"));
    assertTrue(isOffice("Special Correspondent"));
    assertFalse(isOffice("Staff Writer Ann Smith"));
    assertFalse(isOffice("He was once a very good Staff Writer"));
  }

  @Test
  void screenReadersAreToldWhatALineIs() {
    assertTrue(WriterLine.isReadAloud("Author, Ann Smith"));
    assertFalse(WriterLine.isReadAloud("Author: Ann Smith"));
  }

  private static boolean isOffice(String line) {
    return WriterLine.isOffice(Sheet.of(TextReader.read(line + "\n\nThe bridge was closed.\n")).tally(0), line);
  }
}
