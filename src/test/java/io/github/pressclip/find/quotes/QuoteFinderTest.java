package io.github.pressclip.find.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteFinderTest {

  @Test
  void pointsToTheParagraphAndTheMark() {
    List<Run> runs = QuoteFinder.find(List.of("It rained.", "Then “It stopped,” said Ada Wren."), "en");

    assertEquals(1, runs.get(0).paragraph());
    assertEquals(5, runs.get(0).offset());
    assertEquals(1, runs.get(0).quote().paragraph());
  }

  @Test
  void tellsWhy() {
    Run run = QuoteFinder.find(List.of("“It stopped,” said Ada Wren."), "en").get(0);

    assertEquals("the words right after it report it", run.reason());
  }

  @Test
  void keepsWhatIsNoQuoteWithItsReason() {
    Run run = QuoteFinder.find(List.of("The so-called “gold room” is empty."), "en").get(0);

    assertEquals(null, run.quote());
    assertTrue(run.reason().startsWith("a name or a term"), run.reason());
  }

  @Test
  void aMarkThatNeverClosesEndsWithItsParagraph() {
    List<Run> runs = QuoteFinder.find(List.of("Ada Wren said: “It stopped.", "“Did it?” asked Bo Lark."), "en");

    assertEquals("Bo Lark", runs.get(runs.size() - 1).quote().speaker());
  }

  @Test
  void readsTheLanguageFromTheTextWhenNoneIsDeclared() {
    Run run = QuoteFinder.find(
        List.of("„Der Deich hält, und das ist nicht wenig“, sagte die Ministerin Ada Wren auf der Insel."), null).get(0);

    assertEquals("Ada Wren", run.quote().speaker());
  }

  @Test
  void nothingButMarksEndsSoon() {
    List<String> marks = List.of("\"".repeat(2_500_000), "\" ".repeat(1_250_000));

    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertEquals(List.of(), QuoteFinder.find(marks, null)));
  }
}
