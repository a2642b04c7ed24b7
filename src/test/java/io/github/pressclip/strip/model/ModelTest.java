package io.github.pressclip.strip.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.pressclip.page.Page;
import io.github.pressclip.page.html.HtmlReader;
import io.github.pressclip.page.text.TextReader;
import io.github.pressclip.strip.feature.Sheet;
import org.junit.jupiter.api.Test;

/** How often a page is read: only a second reading speaks of the first. */
class ModelTest {
  private static final String PARAGRAPH = "The harbour of Osterfleet will stay closed to barges until the crane that fell "
      + "on Tuesday is lifted, the port's master said, and that may take three weeks or longer.";
  private static final String SECOND = "Two tugs from Varnmouth are on their way with a floating crane, the only one on "
      + "this coast that can carry the weight.";

  @Test
  void textIsReadTwice() {
    assertEquals(2, readings(TextReader.read(PARAGRAPH + "\n\n" + SECOND + "\n\nHome\nNews\nSport")));
  }

  @Test
  void aPageWithMarkupIsReadOnce() {
    assertEquals(1, readings(HtmlReader.read("<p>" + PARAGRAPH + "</p><ul><li>Home<li>News<li>Sport</ul>")));
  }

  @Test
  void aTextOfAMultitudeOfLinesIsReadOnce() {
    assertEquals(1, readings(TextReader.read(PARAGRAPH + "\n\n" + "Home\n\n".repeat(Model.LONGEST))));
  }

  private static int readings(Page page) {
    Sheet sheet = Sheet.of(page);
    Opinion opinion = Model.of(sheet).judge(sheet);
    int readings = 1;
    for (int i = 0; i < Math.min(4, sheet.size()); i++) {
      boolean second = opinion.reasons().of(i, true).contains("first reading")
          || opinion.reasons().of(i, false).contains("first reading");
      readings = second ? 2 : readings;
    }
    return readings;
  }
}
