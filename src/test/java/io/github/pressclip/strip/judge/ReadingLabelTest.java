package io.github.pressclip.strip.judge;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingLabelTest {
  @ParameterizedTest
  @ValueSource(strings = {"Mehr zum Thema:", "LUE LISÄÄ", "Populiariausi", "الأكثر قراءة", "関連記事", "Više o temi…"})
  void headsOtherStories(String line) {
    assertTrue(ReadingLabel.is(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mehr zum Thema sagt der Bericht", "Read more", "Related", "", ":"})
  void otherLinesDoNot(String line) {
    assertFalse(ReadingLabel.is(line));
  }
}
