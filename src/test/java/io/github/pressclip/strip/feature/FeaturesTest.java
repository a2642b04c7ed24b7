package io.github.pressclip.strip.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pressclip.page.html.HtmlReader;
import io.github.pressclip.page.text.TextReader;
import io.github.pressclip.strip.forest.Rows;
import java.util.HashSet;
import java.util.List;
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
  void whatIsLearnedIsUnknownUntilARowIsComplete() {
    Rows rows = Features.measure(Sheet.of(TextReader.read(STORY)), key -> 1);

    assertTrue(Float.isNaN(value(rows.row(1), "leaning of its words")));
    rows.complete(1);
    assertEquals(1, value(rows.row(1), "leaning of its words"));
    assertEquals(1, value(rows.row(1), "leaning of the block before"));
    assertTrue(Float.isNaN(value(rows.row(0), "leaning of its words")));
  }

  @Test
  void onlyWhatIsLearnedIsLate() {
    Rows rows = Features.measure(Sheet.of(HtmlReader.read("<p>A line of text.</p>")), Leanings.NONE);

    for (int i = 0; i < Features.MARKUP.width(); i++) {
      assertEquals(Features.MARKUP.name(i).startsWith("leaning"), rows.isLate(i), Features.MARKUP.name(i));
    }
  }

  @Test
  void leaningsOfNamesAreSeenFromTheBlock() {
    Sheet sheet = Sheet.of(HtmlReader.read("<main><div class=\"teaser\"><p>A line of text.</p></div></main>"));
    int teaser = Keys.names(sheet.block(0).markup().box().parent())[1];
    float[] row = measured(sheet, key -> key == Keys.name(teaser, 1) ? -1.5f : Float.NaN)[0];

    assertEquals(-1.5f, value(row, "leaning of the names of the element around it"));
    assertTrue(Float.isNaN(value(row, "leaning of its element's names")));
  }

  @Test
  void relearningLeavesWhatIsCountedAndTheGivenRowsAlone() {
    Sheet sheet = Sheet.of(TextReader.read(STORY));
    Rows rows = Features.measure(sheet, Leanings.NONE);
    float[][] others = Features.relearn(sheet, key -> 1, rows);

    assertEquals(value(rows.row(0), "words"), value(others[0], "words"));
    assertEquals(1, value(others[0], "leaning of its words"));
    assertTrue(Float.isNaN(value(rows.row(0), "leaning of its words")));
  }

  @Test
  void aSecondReadingKnowsWhatTheFirstMadeOfTheBlocksAround() {
    float[][] again = again(STORY, .9f, .2f, .8f, .1f, 0);

    assertEquals(value(text(STORY, Leanings.NONE)[1], "words"), value(again[1], "words"));
    assertEquals(.2f, value(again[1], "first reading of it"));
    assertEquals(.9f, value(again[1], "first reading of the block before"));
    assertEquals(.8f, value(again[1], "first reading of the block after"));
    assertTrue(Float.isNaN(value(again[0], "first reading of the block before")));
  }

  @Test
  void aSecondReadingKnowsHowFarTheBodyIs() {
    float[][] again = again(STORY, .1f, .9f, .8f, .1f, 0);

    assertEquals(-1, value(again[0], "side of the body"));
    assertEquals(0, value(again[1], "side of the body"));
    assertEquals(1, value(again[4], "side of the body"));
    assertEquals(2, value(again[4], "blocks between it and the body"));
    assertEquals(9, value(again[4], "words between it and the body"));
    assertEquals(1, value(again[4], "blocks that don't read like the body before it"));
    assertEquals(0, value(again[2], "blocks that don't read like the body before it"));
    assertEquals(2, value(again[2], "blocks that don't read like the body after it"));
  }

  @Test
  void theWordsAroundABlockAreCountedByHowMuchTheyReadLikeTheBody() {
    float[][] again = again("One two three four.\n\nFive.\n\nSix seven eight nine.", 1, .5f, .25f);

    assertEquals(1, value(again[1], "first reading of the 3 blocks before"));
    assertEquals(4.5f / 5, value(again[2], "first reading of the 3 blocks before"));
    assertEquals(5.5f, value(again[0], "words of the body"));
    assertEquals(4 / 5.5f, value(again[0], "share of the body in it"));
    assertEquals(1 / 5.5f, value(again[1], "share of the body after it"), 1e-6);
    assertEquals(5.5f / 9, value(again[2], "share of the page that is body"));
  }

  @Test
  void eachFeatureHasANameOfItsOwn() {
    for (Columns columns : List.of(Features.MARKUP, Features.TEXT, Features.TEXT_AGAIN)) {
      Set<String> names = new HashSet<>();
      for (int i = 0; i < columns.width(); i++) {
        assertTrue(names.add(columns.name(i)), columns.name(i));
      }
      assertEquals(columns.families() - 1, columns.family(columns.width() - 1));
      assertEquals(0, columns.family(0));
    }
  }

  private static float[][] measured(Sheet sheet, Leanings leanings) {
    return Features.complete(Features.measure(sheet, leanings));
  }

  private static float[][] text(String text, Leanings leanings) {
    return measured(Sheet.of(TextReader.read(text)), leanings);
  }

  private static float[][] again(String text, float... scores) {
    Sheet sheet = Sheet.of(TextReader.read(text));
    float[][] rows = measured(sheet, Leanings.NONE);
    Features.addContext(sheet, rows, scores);
    return rows;
  }

  private static float value(float[] row, String name) {
    Columns columns = row.length == Features.TEXT_AGAIN.width() ? Features.TEXT_AGAIN : Features.MARKUP;
    for (int i = 0; i < row.length; i++) {
      if (columns.name(i).equals(name)) {
        return row[i];
      }
    }
    throw new AssertionError("no feature " + name);
  }
}
