package io.github.pressclip.strip.model;

import io.github.pressclip.data.DataFile;
import io.github.pressclip.strip.feature.Columns;
import io.github.pressclip.strip.feature.Features;
import io.github.pressclip.strip.feature.LeaningTable;
import io.github.pressclip.strip.feature.Leanings;
import io.github.pressclip.strip.feature.Sheet;
import io.github.pressclip.strip.forest.Committee;
import io.github.pressclip.strip.forest.Forest;
import io.github.pressclip.strip.forest.Rows;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * What training learned of blocks: one model for pages with markup and one for those without, which reads a page twice.
 * On pages with markup a second reading gained less than the seed of a training does; a second forest that learned from
 * changed copies of the pages as well gained more.
 */
public final class Model {
  /**
   * A text of more blocks is no page around one article; it's read once, for a second time would take as long again.
   */
  static final int LONGEST = 20_000;

  private final Committee first;

  /** For the second reading; null in a model that reads once. */
  private final Committee second;

  private final Leanings leanings;

  private Model(Committee first, Committee second, Leanings leanings) {
    this.first = first;
    this.second = second;
    this.leanings = leanings;
  }

  /** Each model is read when the first page needs it. */
  private static final class OfMarkup {
    static final Model MODEL = read("markup.leanings", committee("markup.trees", "markup-beside-1.trees"), null);
  }

  private static final class OfText {
    static final Model MODEL = read("text.leanings", committee("text.trees"), committee("text-again.trees"));
  }

  /** The model for pages of that kind. */
  public static Model of(Sheet sheet) {
    return sheet.tree() == null ? OfText.MODEL : OfMarkup.MODEL;
  }

  private static Model read(String leanings, Committee first, Committee second) {
    return new Model(first, second, LeaningTable.read(bytes(leanings)));
  }

  private static Committee committee(String... names) {
    Forest[] forests = new Forest[names.length];
    for (int i = 0; i < names.length; i++) {
      try {
        forests[i] = Forest.read(bytes(names[i]));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return Committee.of(forests);
  }

  private static byte[] bytes(String name) {
    return DataFile.bytes(Model.class, name);
  }

  /** What the model makes of a page. */
  public Opinion judge(Sheet sheet) {
    Rows rows = Features.measure(sheet, leanings);
    if (second == null || rows.count() > LONGEST) {
      return opinion(Features.columns(sheet), rows, first);
    }
    // Whole scores: the second reading learned from such.
    float[] scores = first.score(rows);
    float[][] again = Features.complete(rows);
    Features.addContext(sheet, again, scores);
    return opinion(Features.TEXT_AGAIN, new Rows(again), second);
  }

  private static Opinion opinion(Columns columns, Rows rows, Committee asked) {
    float[] scores = asked.decide(rows);
    return new Opinion(scores, new Asked(columns, rows, scores, asked));
  }

  /**
   * What a committee was asked and said. It has a name, for Java 25 would spin a class for such a lambda in each run.
   */
  private record Asked(Columns columns, Rows rows, float[] scores, Committee asked) implements Opinion.Reasons {
    @Override
    public String of(int block, boolean kept) {
      float[] parts = asked.contributions(rows, block);
      return Explanation.of(columns, rows.row(block), parts, scores[block], kept);
    }
  }
}
