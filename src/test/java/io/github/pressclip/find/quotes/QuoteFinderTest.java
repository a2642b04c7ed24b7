package io.github.pressclip.find.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
  void tellsHowARoleBecameAName() {
    Run run = QuoteFinder.find(List.of("Sheriff Ada Wren came. “It stopped,” the sheriff said."), "en").get(0);

    assertEquals("Ada Wren", run.quote().speaker());
    assertEquals("the words right after it report it; only one person was said to be \"the sheriff\"", run.reason());
  }

  @Test
  void keepsWhatIsNoQuoteWithItsReason() {
    Run run = QuoteFinder.find(List.of("The so-called “gold room” is empty."), "en").get(0);

    assertEquals(null, run.quote());
    assertTrue(run.reason().startsWith("a name or a term"), run.reason());
  }

  @Test
  void aNicknameIsListedAtItsPlaceAndIsNoQuote() {
    List<Run> runs = QuoteFinder.find(List.of("“Sit,” said Marta “Mo” Lindholm. “Stay.”"), "en");

    assertEquals(List.of("Sit,", "Mo", "Stay."), runs.stream().map(Run::text).toList());
    assertEquals(null, runs.get(1).quote());
    assertEquals("a nickname inside a name", runs.get(1).reason());
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
  void aSentenceWithoutSpacesIsMoreThanAFewWords() {
    Run run = QuoteFinder.find(List.of("船長は「この橋が架かる前は毎日渡っていた」と話した。"), "ja").get(0);

    assertEquals("この橋が架かる前は毎日渡っていた", run.quote().text());
    assertEquals(null, run.quote().speaker());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "“", "”", "„", "«", "»", "‘", "’", "'", "`", "「", "』", "“”", "«“‘", "\"'", "” «", "' ", "s' ", "(\"", "— «"})
  void nothingButMarksIsReadInTimeThatGrowsWithItsLength(String marks) {
    List<String> text = List.of(marks.repeat(200_000 / marks.length()), marks.repeat(10_000) + " x");

    // read character by character it takes a fraction of a second; a second look at all of them at each would take hours
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> QuoteFinder.find(text, "en"));
  }

  @Test
  void aSentenceOfNothingButReportingWordsEnds() {
    List<String> text = List.of("“Yes,” " + "he said, and said Ann Lee that “no,” ".repeat(500));

    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> QuoteFinder.find(text, "en"));
  }

  @Test
  void aQuoteInsideAQuoteEndsWithItsOwnMark() {
    List<Run> runs = QuoteFinder.find(List.of("« She said “wait” and left », said Ada Wren. Then “It rained,” said Bo Lark."), "en");

    assertEquals("She said “wait” and left", runs.get(0).quote().text());
    assertEquals("Bo Lark", runs.get(1).quote().speaker());
  }

  @Test
  void anInnerMarkThatNeverClosesEndsWithItsQuote() {
    List<Run> runs = QuoteFinder.find(List.of("«She said “wait and left», said Ada Wren. «It rained», said Bo Lark."), "en");

    assertEquals("Ada Wren", runs.get(0).quote().speaker());
    assertEquals("Bo Lark", runs.get(1).quote().speaker());
  }
}
