package io.github.pressclip.strip.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.pressclip.page.Page;
import io.github.pressclip.page.html.HtmlReader;
import io.github.pressclip.page.text.TextReader;
import io.github.pressclip.strip.feature.Sheet;
import io.github.pressclip.strip.ruling.Ruling;
import io.github.pressclip.strip.ruling.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnouncedListJudgeTest {
  private static final String ITEMS = "<ul><li>a second crane</li><li>a lamp on the mole</li></ul>";

  @Test
  void keepsWhatTheParagraphAboveAnnounces() {
    assertEquals(List.of("a second crane", "a lamp on the mole"),
        kept(HtmlReader.read("<p>The harbour asks for two things:</p>" + ITEMS + "<p>The town has said no.</p>")));
  }

  @Test
  void aLabelAndAParagraphWithoutAColonAnnounceNothing() {
    assertEquals(List.of(), kept(HtmlReader.read("<p>Tags:</p>" + ITEMS)));
    assertEquals(List.of(), kept(HtmlReader.read("<p>The harbour asks for two things.</p>" + ITEMS)));
  }

  @Test
  void linksLeadElsewhereWhateverAnnouncesThem() {
    assertEquals(List.of(), kept(HtmlReader.read("<p>Our readers liked these stories most:</p>"
        + "<ul><li><a href='/crane'>The crane falls</a></li><li><a href='/lamp'>The lamp goes out</a></li></ul>")));
    assertEquals(List.of(), kept(TextReader.read("Our readers liked these stories most:\n\n* The crane falls\n* The lamp")));
  }

  /** What is kept besides the first block, which alone is kept before. */
  private static List<String> kept(Page page) {
    Sheet sheet = Sheet.of(page);
    List<Ruling> rulings = new ArrayList<>();
    for (int i = 0; i < sheet.size(); i++) {
      rulings.add(new Ruling(sheet.block(i), i == 0 ? Verdict.KEEP : Verdict.DROP, "model", "test"));
    }
    return new AnnouncedListJudge().review(sheet, rulings).stream().skip(1).filter(Ruling::kept)
        .map(ruling -> ruling.block().text()).toList();
  }
}
