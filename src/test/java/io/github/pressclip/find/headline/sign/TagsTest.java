package io.github.pressclip.find.headline.sign;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagsTest {
  @ParameterizedTest
  @ValueSource(strings = {"Film, Norrby, Old towns, Pigeons", "Kino, Hollin, Rolf Berg", "映画、町、鳩"})
  void areWordsBetweenCommas(String line) {
    assertTrue(Tags.are(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Rain, wind and pigeons",
    "Rain, wind, and a town that buys its cinema",
    "Hollin: rain, wind, pigeons",
    "Hollin buys back its old cinema for one crown"
  })
  void areNoTitles(String line) {
    assertFalse(Tags.are(line));
  }
}
