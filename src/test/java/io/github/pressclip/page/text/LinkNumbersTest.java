package io.github.pressclip.page.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.pressclip.page.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What text browsers write about links in, what readers see of it out. */
class LinkNumbersTest {
  @Test
  void linksLoseTheirNumbersAndTheAddressesBelow() {
    String text = """
           [1]Skip to the story

           (BUTTON) Menu
             * [2]News
             * [3]Sport
             * [5]Weather

           The ferries of [6]Tarnby run again, [7]the harbour board said.

        References

           1. https://www.example.org/story
           2. https://www.example.org/news
        """;
    assertEquals(
        List.of("Skip to the story", "Menu", "News", "Sport", "Weather",
            "The ferries of Tarnby run again, the harbour board said.", "References"),
        TextReader.read(text).blocks().stream().map(Block::text).toList());
  }

  @Test
  void aNumberMayBeBrokenAtALinesEnd() {
    String text = "[1]One [2]Two [3]Three [4]Four [5]Five [\n   6]Six";
    assertEquals(List.of("One Two Three Four Five", "Six"),
        TextReader.read(text).blocks().stream().map(Block::text).toList());
  }

  @Test
  void notesKeepTheirNumbers() {
    String text = "It sank.[1] It rose.[2][3] It sank again [4], rose [5]. It stayed.[6]\n[7] See there.";
    assertSame(text, LinkNumbers.hidden(text));
    String few = "[1]Home and [2]Sport";
    assertSame(few, LinkNumbers.hidden(few));
  }
}
