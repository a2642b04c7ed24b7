package io.github.pressclip.strip.judge;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommentLabelTest {
  @ParameterizedTest
  @ValueSource(strings = {
    "Comments", "COMMENTS (12)", "12 commentaires", "Kommentare [3]", "Lesermeinungen:", "Комментарии", "3 comments",
    "3 thoughts on “The crane falls”", "1 Kommentar", "2 Gedanken zu „Der Kran fällt“", "コメント(5)"})
  void headsWhatReadersWrote(String line) {
    assertTrue(CommentLabel.is(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Comments are closed on Sundays, the town says", "12", "(3)", "", "Thoughts on the crane", "The mayor's comments",
    "12 ferries", "No comment"})
  void whatSpeaksOfCommentsIsNoHeading(String line) {
    assertFalse(CommentLabel.is(line));
  }
}
