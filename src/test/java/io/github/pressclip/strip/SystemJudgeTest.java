package io.github.pressclip.strip;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SystemJudgeTest {
  @ParameterizedTest
  @ValueSource(strings = {
    "The post Town buys its cinema back appeared first on Hollin Mail.", "[adrotate group=\"3\"]", "[CTA_MODULE]",
    "Post Views: 1,203", "Click to share on Facebook (Opens in new window)", "Article continues below advertisement",
    "Advertisement. Scroll to continue reading.", "after newsletter promotion", "Open image in gallery", "Photo: Ann Smith",
    "Your browser does not support this video", "11:48 GMT", "9:05", "11:48 a.m. EST"})
  void linesOfSystemsAreDropped(String line) {
    assertTrue(SystemJudge.isOfTheSystem(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "The post office appeared first on the plans of 1911.", "[Sic] wrote the mayor", "[laughs]", "Photo: it fades in a year.",
    "Loading the ferry takes an hour", "The story continues below the surface of the town.",
    "11:48 was the last train", "3:1", "2:1 Hollin", ":05"})
  void linesOfStoriesStay(String line) {
    assertFalse(SystemJudge.isOfTheSystem(line));
  }
}
