package io.github.pressclip.evaluate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlapTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    // what                 | truth             | found             | P    | R    | F1
    "the same               | a b c d e         | a b c d e         | 1    | 1    | 1",
    "the last word differs  | a b c d e f       | a b c d e x       | .667 | .667 | .667",
    "one word more          | a b c d           | a b c d e         | .5   | 1    | .667",
    "one word less          | a b c d e         | a b c d           | 1    | .5   | .667",
    "another order          | a b c d e f       | d e f a b c       | 0    | 0    | 0",
    "said twice             | a b c d           | a b c d a b c d   | .2   | 1    | .333",
    "under four words       | a b               | a b               | 1    | 1    | 1",
    "under four against more| a b c             | a b c d           | 0    | 0    | 0",
    "case counts            | a b c d           | A b c d           | 0    | 0    | 0",
    "marks do not           | 'a, b - c! d'     | a b c d           | 1    | 1    | 1",
    "nothing found          | a b c d           | ''                | 0    | 0    | 0",
    "nothing to find        | ''                | a b c d           | 0    | 0    | 0",
    "nothing at all         | ''                | ''                | 1    | 1    | 1",
  })
  void comparesBySequencesOfFourWords(String what, String truth, String found, double p, double r, double f1) {
    Overlap overlap = Overlap.of(truth, found);
    assertEquals(p, overlap.precision(), .001);
    assertEquals(r, overlap.recall(), .001);
    assertEquals(f1, overlap.f1(), .001);
  }

  @Test
  void theMeanPrecisionLeavesOutPagesWithNothingFound() {
    List<Overlap> pages = List.of(
        Overlap.of("a b c d e", "a b c d e"),
        Overlap.of("a b c d e f", "a b c d e x"),
        Overlap.of("a b c d", ""));
    double p = (1 + 2 / 3.) / 2;
    double r = (1 + 2 / 3.) / 3;
    assertArrayEquals(new double[] {2 * p * r / (p + r), p, r}, Overlap.mean(pages), 1e-9);
  }
}
