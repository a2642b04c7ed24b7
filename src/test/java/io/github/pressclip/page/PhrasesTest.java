package io.github.pressclip.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PhrasesTest {
  private static final Phrases PHRASES = Phrases.of("media contact", "media", "über uns");

  @Test
  void openALine() {
    assertTrue(PHRASES.open("media contact: ann smith"));
    assertTrue(PHRASES.open("über uns"));
    assertTrue(PHRASES.open("MEDIA CONTACT: Ann Smith"));
    assertTrue(PHRASES.open("Über uns"));
    assertFalse(PHRASES.open("the media contact"));
    assertFalse(PHRASES.open("mail"));
    assertFalse(PHRASES.open(""));
  }

  @Test
  void openALineBeforeAMarkOrItsEnd() {
    assertTrue(PHRASES.open("media: ann smith", ":"));
    assertTrue(PHRASES.open("media", ":"));
    assertFalse(PHRASES.open("mediator: ann smith", ":"));
  }

  @Test
  void standInALine() {
    assertTrue(PHRASES.standIn("who the media are"));
    assertFalse(PHRASES.standIn("who they are"));
  }
}
