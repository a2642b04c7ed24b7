package io.github.pressclip.page.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.pressclip.page.Block;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the toolbar of the Wayback Machine left in a flattened page is none of the page's. */
class ArchiveLineTest {
  private static final String COPY =
      "https://web.archive.example/web/20250603101512/https://www.norrby.example/old-cinema";

  private static final String BAR = "17 captures\n14 Mar 2024 - 09 Nov 2025\nJUN\n03\nAbout this capture\n\n";

  private static List<String> texts(String text) {
    return TextReader.read(text).blocks().stream().map(Block::text).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"The Wayback Machine - %s\n", "  The Wayback Machine – %s\r\n", "The Wayback Machine -\n%s\n",
      "The Wayback Machine - <%s>\n", "The Wayback Machine - [%1$s](%1$s)\n"})
  void whatStandsAboveItsLineAndTheLineAreNone(String line) {
    String text = BAR + line.formatted(COPY) + "Norrby Post\n\nTown buys back its old cinema\n";
    assertEquals(List.of("Norrby Post", "Town buys back its old cinema"), texts(text));
  }

  @Test
  void whatFollowsKeepsItsPlaceInTheFile() {
    Block block = TextReader.read(BAR + "The Wayback Machine - " + COPY + "\n Norrby Post\n").blocks().get(0);
    assertEquals("8:2", block.line() + ":" + block.column());
  }

  @Test
  void aPageOnOneLineLosesIt() {
    String text = "17 captures 14 Mar 2024 - 09 Nov 2025 The Wayback Machine - " + COPY + " Norrby Post";
    assertEquals(List.of("Norrby Post"), texts(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Town buys back its old cinema\nThe Wayback Machine has a copy of the old programme.",
      "Town buys back its old cinema\nThe Wayback Machine - https://web.archive.example/web/",
      "Town buys back its old cinema\nThe old programme is kept by The Wayback Machine - " + COPY})
  void aStoryThatSpeaksOfItKeepsAll(String text) {
    assertSame(text, ArchiveLine.hidden(text));
  }

  @Test
  void aNoteFarBelowTakesNothingOff() {
    String text = "The ferry left the quay again.\n".repeat(80) + "The Wayback Machine - " + COPY;
    assertSame(text, ArchiveLine.hidden(text));
  }
}
