package io.github.pressclip.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyScoreTest {

  @ParameterizedTest
  @CsvSource({
    "one two three four five, one two three four five, 1",
    "'one, two; three four.', one two three four, 1",
    "one two three four, One two three four, 0",
    // Two runs and four, of which two are shared: 2 * 2 / 6.
    "a b c d e, a b c d e f g, 0.6667",
    "one two, one two, 1",
    "one two, one two three, 0",
    "'', '', 1",
    "'', one two three four, 0",
    // Each of the two equal runs counts.
    "a a a a a, a a a a, 0.6667"
  })
  void countsRunsOfFourWords(String expected, String found, double f1) {
    assertEquals(f1, BodyScore.f1(List.of(expected), List.of(found)), 0.00005);
  }

  @ParameterizedTest
  @CsvSource({"one two|three four, one two three four, 1"})
  void whereAParagraphEndsMakesNoDifference(String expected, String found, double f1) {
    assertEquals(f1, BodyScore.f1(List.of(expected.split("\\|")), List.of(found)), 0.00005);
  }
}
