package io.github.pressclip.find.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteFinderTest {

  @Test
  void pointsToTheParagraphAndTheMark() {
    List<Run> runs = QuoteFinder.find(List.of("It rained.", "Then “It stopped,” said Ada Wren."), Set.of(), "en");

    assertEquals(1, runs.get(0).paragraph());
    assertEquals(5, runs.get(0).offset());
    assertEquals(1, runs.get(0).quote().paragraph());
  }

  @Test
  void tellsWhy() {
    Run run = QuoteFinder.find(List.of("“It stopped,” said Ada Wren."), Set.of(), "en").get(0);

    assertEquals("the words right after it report it", run.reason());
  }

  @Test
  void tellsHowARoleBecameAName() {
    Run run = QuoteFinder.find(List.of("Sheriff Ada Wren came. “It stopped,” the sheriff said."), Set.of(), "en").get(0);

    assertEquals("Ada Wren", run.quote().speaker());
    assertEquals("the words right after it report it; only one person was said to be \"the sheriff\"", run.reason());
  }

  @Test
  void keepsWhatIsNoQuoteWithItsReason() {
    Run run = QuoteFinder.find(List.of("The so-called “gold room” is empty."), Set.of(), "en").get(0);

    assertEquals(null, run.quote());
    assertTrue(run.reason().startsWith("a name or a term"), run.reason());
  }

  @Test
  void aNicknameIsListedAtItsPlaceAndIsNoQuote() {
    List<Run> runs = QuoteFinder.find(List.of("“Sit,” said Marta “Mo” Lindholm. “Stay.”"), Set.of(), "en");

    assertEquals(List.of("Sit,", "Mo", "Stay."), runs.stream().map(Run::text).toList());
    assertEquals(null, runs.get(1).quote());
    assertEquals("a nickname inside a name", runs.get(1).reason());
  }

  @Test
  void aMarkThatNeverClosesEndsWithItsParagraph() {
    List<Run> runs = QuoteFinder.find(List.of("Ada Wren said: “It stopped.", "“Did it?” asked Bo Lark."), Set.of(), "en");

    assertEquals("Bo Lark", runs.get(runs.size() - 1).quote().speaker());
  }

  @Test
  void readsTheLanguageFromTheTextWhenNoneIsDeclared() {
    Run run = QuoteFinder.find(
        List.of("„Der Deich hält, und das ist nicht wenig“, sagte die Ministerin Ada Wren auf der Insel."), Set.of(), null).get(0);

    assertEquals("Ada Wren", run.quote().speaker());
  }

  @Test
  void aSubheadingIsSaidByWhoSaysItBelow() {
    List<String> body = List.of("Ada Wren leads the clinic.", "“We lost it all in a single night”", "Bo Lark came back at dawn.",
        "“We lost it all in a single night, and more,” Bo Lark said.");
    List<Run> runs = QuoteFinder.find(body, Set.of(1), "en");

    assertEquals("Bo Lark", runs.get(0).quote().speaker());
    assertEquals("a subheading whose words are said below", runs.get(0).reason());
  }

  @Test
  void aSubheadingIsNotSaidByWhoStandsAboveIt() {
    List<String> body = List.of("„Das Wasser kam bei Nacht“, sagte Ada Wren.", "„Wir haben alles verloren“", "Bo Lark kam am Morgen zurück.");
    List<Run> runs = QuoteFinder.find(body, Set.of(1), "de");

    assertEquals(null, runs.get(1).quote().speaker());
    assertEquals("a subheading that names nobody", runs.get(1).reason());
    assertEquals("Ada Wren", QuoteFinder.find(body, Set.of(), "de").get(1).quote().speaker());
  }

  @Test
  void aSubheadingMayNameItsSpeaker() {
    Run run = QuoteFinder.find(List.of("“We lost it all,” Bo Lark says", "It rained."), Set.of(0), "en").get(0);

    assertEquals("Bo Lark", run.quote().speaker());
  }

  @Test
  void aSentenceWithoutSpacesIsMoreThanAFewWords() {
    Run run = QuoteFinder.find(List.of("船長は「この橋が架かる前は毎日渡っていた」と話した。"), Set.of(), "ja").get(0);

    assertEquals("この橋が架かる前は毎日渡っていた", run.quote().text());
    assertEquals(null, run.quote().speaker());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "“", "”", "„", "«", "»", "‘", "’", "'", "`", "「", "』", "“”", "«“‘", "\"'", "” «", "' ", "s' ", "(\"", "— «"})
  void nothingButMarksIsReadInTimeThatGrowsWithItsLength(String marks) {
    List<String> text = List.of(marks.repeat(200_000 / marks.length()), marks.repeat(10_000) + " x");

    // read character by character it takes a fraction of a second; a second look at all of them at each would take hours
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> QuoteFinder.find(text, Set.of(), "en"));
  }

  @Test
  void aSentenceOfNothingButReportingWordsEnds() {
    List<String> text = List.of("“Yes,” " + "he said, and said Ann Lee that “no,” ".repeat(500));

    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> QuoteFinder.find(text, Set.of(), "en"));
  }

  @Test
  void aQuoteInsideAQuoteEndsWithItsOwnMark() {
    List<Run> runs = QuoteFinder.find(List.of("« She said “wait” and left », said Ada Wren. Then “It rained,” said Bo Lark."), Set.of(), "en");

    assertEquals("She said “wait” and left", runs.get(0).quote().text());
    assertEquals("Bo Lark", runs.get(1).quote().speaker());
  }

  @Test
  void anInnerMarkThatNeverClosesEndsWithItsQuote() {
    List<Run> runs = QuoteFinder.find(List.of("«She said “wait and left», said Ada Wren. «It rained», said Bo Lark."), Set.of(), "en");

    assertEquals("Ada Wren", runs.get(0).quote().speaker());
    assertEquals("Bo Lark", runs.get(1).quote().speaker());
  }

  @Test
  void guillemetsThatAWritingSystemTurnedRoundHoldTheirWords() {
    List<Run> runs = QuoteFinder.find(
        List.of("» Pourquoi parle-t-on de ce filet ? « , a dit Hugo Barrail.", "» Ce que je veux, c’est mon filet « , a-t-il dit."),
        Set.of(), "fr");

    assertEquals("Pourquoi parle-t-on de ce filet ?", runs.get(0).quote().text());
    assertEquals("Ce que je veux, c’est mon filet", runs.get(1).quote().text());
    assertEquals(2, runs.size());
  }

  @Test
  void notesOnOneClubAfterTheOtherAreNoTranscript() {
    List<Run> runs = QuoteFinder.find(List.of("OSOS: Tres empates en un mes.", "LOBOS: El club busca portero.",
        "ZORROS: Nada nuevo en Norba.", "ZORROS: El campo se inunda."), Set.of(), "es");

    assertTrue(runs.isEmpty());
  }
}
