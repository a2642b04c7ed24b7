package io.github.pressclip.strip.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pressclip.page.HtmlReader;
import io.github.pressclip.page.TextReader;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is measured of blocks, by the names that explanations give. */
class FeaturesTest {
  private static final String STORY = """
      The harbour of Osterfleet stays closed until the crane that fell on Tuesday is lifted, the master of the port \
      said at noon on Friday, and nobody knows when.

      Divers looked at the crane on Wednesday and found that its arm had bent the hull of the barge that lies below it, so that \
      both have to be lifted at once.

      The barge carries gravel for the new harbour wall, and its owner wants to be paid by whoever looked after the \
      crane, or by the town if nobody did.

      Divers, gravel, wall: the hull that the crane bent

      Ten soups that warm you in winter""";

  @Test
  void aLineOfTheStorysWordsIsToldFromAnother() {
    float[][] rows = text(STORY, Leanings.NONE);

    assertTrue(value(rows[3], "words of the story's") > .6f);
    assertEquals(0, value(rows[4], "words of the story's"));
  }

  @Test
  void aBlocksOwnWordsAreNotCountedAsTheStorys() {
    assertTrue(value(text(STORY, Leanings.NONE)[0], "words of the story's") < .5f);
  }

  @Test
  void leaningsOfWordsAreAddedUp() {
    int soups = Keys.words(Tally.of("soups"))[0];
    float[][] rows = text(STORY, key -> key == soups ? -2 : Float.NaN);

    assertEquals(-2, value(rows[4], "leaning of its words"));
    assertTrue(Float.isNaN(value(rows[3], "leaning of its words")));
  }

  @Test
  void leaningsOfNamesAreSeenFromTheBlock() {
    Sheet sheet = Sheet.of(HtmlReader.read("<main><div class=\"teaser\"><p>A line of text.</p></div></main>"));
    int teaser = Keys.names(sheet.block(0).markup().box().parent())[1];
    float[] row = Features.measure(sheet, key -> key == Keys.name(teaser, 1) ? -1.5f : Float.NaN)[0];

    assertEquals(-1.5f, value(row, "leaning of the names of the element around it"));
    assertTrue(Float.isNaN(value(row, "leaning of its element's names")));
  }

  @Test
  void relearningLeavesWhatIsCountedAndTheGivenRowsAlone() {
    Sheet sheet = Sheet.of(TextReader.read(STORY));
    float[][] rows = Features.measure(sheet, Leanings.NONE);
    float[][] others = Features.relearn(sheet, key -> 1, rows);

    assertEquals(value(rows[0], "words"), value(others[0], "words"));
    assertEquals(1, value(others[0], "leaning of its words"));
    assertTrue(Float.isNaN(value(rows[0], "leaning of its words")));
  }

  @Test
  void eachFeatureHasANameOfItsOwn() {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < Features.width(); i++) {
      assertTrue(names.add(Features.name(i)), Features.name(i));
    }
    assertNotEquals(Features.family(0), Features.family(Features.width() - 1));
  }

  private static float[][] text(String text, Leanings leanings) {
    return Features.measure(Sheet.of(TextReader.read(text)), leanings);
  }

  private static float value(float[] row, String name) {
    for (int i = 0; i < row.length; i++) {
      if (Features.name(i).equals(name)) {
        return row[i];
      }
    }
    throw new AssertionError("no feature " + name);
  }
}
