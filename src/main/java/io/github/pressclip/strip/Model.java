package io.github.pressclip.strip;

import io.github.pressclip.strip.feature.Features;
import io.github.pressclip.strip.feature.LeaningTable;
import io.github.pressclip.strip.feature.Leanings;
import io.github.pressclip.strip.feature.Sheet;
import io.github.pressclip.strip.forest.Forest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** What training learned of blocks: one model for pages with markup and one for those without. */
final class Model {
  private final Forest forest;
  private final Leanings leanings;

  private Model(Forest forest, Leanings leanings) {
    this.forest = forest;
    this.leanings = leanings;
  }

  /** Each model is read when the first page needs it. */
  private static final class OfMarkup {
    static final Model MODEL = read("markup");
  }

  private static final class OfText {
    static final Model MODEL = read("text");
  }

  /** The model for pages of that kind. */
  static Model of(Sheet sheet) {
    return sheet.tree() == null ? OfText.MODEL : OfMarkup.MODEL;
  }

  private static Model read(String name) {
    try {
      return new Model(Forest.read(bytes(name + ".trees")), LeaningTable.read(bytes(name + ".leanings")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String resource) throws IOException {
    try (InputStream in = Model.class.getResourceAsStream(resource)) {
      return in.readAllBytes();
    }
  }

  /** What the model makes of a page. */
  Opinion judge(Sheet sheet) {
    float[][] rows = Features.measure(sheet, leanings);
    float[] scores = forest.score(rows);
    return new Opinion(scores, (block, kept) ->
        Explanation.of(rows[block], forest.contributions(rows[block]), scores[block], kept));
  }
}
