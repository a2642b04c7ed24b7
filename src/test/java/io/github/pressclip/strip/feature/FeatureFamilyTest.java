package io.github.pressclip.strip.feature;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pressclip.Sample;
import io.github.pressclip.input.Decoder;
import io.github.pressclip.input.Format;
import io.github.pressclip.page.html.HtmlReader;
import io.github.pressclip.page.text.TextReader;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Families write by the place of a column, so one more of them may shift the others unseen. */
class FeatureFamilyTest {
  /** Columns behind a family's own. */
  private static final int MORE = 8;

  private static final List<Sheet> PAGES = new ArrayList<>();

  @BeforeAll
  static void read() throws IOException {
    for (Sample sample : Sample.all()) {
      String text = Decoder.decode(Files.readAllBytes(sample.page()), null).text();
      PAGES.add(Sheet.of(Format.of(text) == Format.HTML ? HtmlReader.read(text) : TextReader.read(text)));
    }
    PAGES.add(Sheet.of(HtmlReader.read("""
        <script type="application/ld+json">{"@type": "Article", "articleBody": "The ferry resumed on Monday."}</script>
        <p>The ferry resumed on Monday.</p>""")));
  }

  static List<FeatureFamily> families() {
    return List.of(
        new WordingFeatures(), new PlaceFeatures(), new NeighbourFeatures(), new RunFeatures(), new RepeatFeatures(),
        new MarkerFeatures(), new TopicFeatures(), new WordFeatures(), new AncestorFeatures(), new SubtreeFeatures(),
        new GroupFeatures(), new MarkupFeatures(), new NameFeatures());
  }

  @ParameterizedTest
  @MethodSource("families")
  void aFamilyFillsItsColumnsAndNoOthers(FeatureFamily family) {
    int width = family.names().length;
    boolean[] filled = new boolean[width + MORE];
    for (Sheet page : PAGES) {
      if (page.tree() == null && families().subList(8, 13).stream().anyMatch(one -> one.getClass() == family.getClass())) {
        continue; // what the elements tell isn't asked of text
      }
      float[][] rows = new float[page.size()][width + MORE];
      for (float[] row : rows) {
        Arrays.fill(row, Float.NaN);
      }
      fill(family, page, rows);
      for (float[] row : rows) {
        for (int i = 0; i < row.length; i++) {
          filled[i] |= !Float.isNaN(row[i]);
        }
      }
    }
    for (int i = 0; i < filled.length; i++) {
      if (i < width) {
        assertTrue(filled[i], family.names()[i]);
      } else {
        assertFalse(filled[i], "column " + i + " of " + width);
      }
    }
  }

  private static void fill(FeatureFamily family, Sheet page, float[][] rows) {
    if (family instanceof CountedFamily counted) {
      counted.fill(page, rows, 0);
    } else if (family instanceof LearnedFamily learned) {
      LearnedFamily.LookUp lookUp = learned.of(page, key -> .5f);
      for (int i = 0; i < rows.length; i++) {
        lookUp.fill(i, rows[i], 0);
      }
    }
  }
}
