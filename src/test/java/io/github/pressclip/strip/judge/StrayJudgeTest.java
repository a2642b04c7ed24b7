package io.github.pressclip.strip.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.Page;
import io.github.pressclip.page.html.HtmlReader;
import io.github.pressclip.page.text.TextReader;
import io.github.pressclip.strip.feature.Sheet;
import io.github.pressclip.strip.ruling.Ruling;
import io.github.pressclip.strip.ruling.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is dropped of a page whose menu was dropped before. */
class StrayJudgeTest {
  private static final String STORY = """
      The harbour of Osterfleet will stay closed to barges until the crane that fell on Tuesday is lifted.
      Two tugs from Varnmouth are on their way with the only floating crane that can carry the weight.
      """;

  @Test
  void aFewWordsFarBelowTheStory() {
    assertEquals(List.of("Bus fares rise in May."),
        dropped(TextReader.read(STORY + "Menu\n".repeat(10) + "Bus fares rise in May.\n")));
  }

  @Test
  void aFewWordsNearTheStory() {
    assertEquals(List.of(),
        dropped(TextReader.read(STORY + "Menu\n".repeat(9) + "The port opens on Friday.\n")));
  }

  @Test
  void aLeadFarAboveTheStory() {
    assertEquals(List.of(),
        dropped(TextReader.read("The crane is still there.\n" + "Menu\n".repeat(10) + STORY)));
  }

  @Test
  void asMuchAgainIsTheSecondHalf() {
    assertEquals(List.of(),
        dropped(TextReader.read(STORY + "Menu\n".repeat(10) + "Divers have looked at the hull of the barge below.\n")));
  }

  @Test
  void aPageWithElementsIsLeftToTheModel() {
    assertEquals(List.of(), dropped(HtmlReader.read(
        "<p>" + STORY + "</p>" + "<p>Menu</p>".repeat(10) + "<p>Bus fares rise in May.</p>")));
  }

  private static List<String> dropped(Page page) {
    List<Ruling> rulings = new ArrayList<>();
    for (Block block : page.blocks()) {
      rulings.add(new Ruling(block, block.text().equals("Menu") ? Verdict.DROP : Verdict.KEEP, "model", "for the test"));
    }
    List<String> dropped = new ArrayList<>();
    for (Ruling ruling : new StrayJudge().review(Sheet.of(page), rulings)) {
      if (ruling.judge().equals("strays")) {
        dropped.add(ruling.block().text());
      }
    }
    return dropped;
  }
}
