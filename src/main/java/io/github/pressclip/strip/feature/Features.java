package io.github.pressclip.strip.feature;

import io.github.pressclip.strip.forest.Rows;
import java.util.Arrays;

/** All features of a page's blocks, by family. */
public final class Features {
  private static final FeatureFamily[] FAMILIES = {
    new WordingFeatures(), new PlaceFeatures(), new NeighbourFeatures(), new RunFeatures(), new RepeatFeatures(),
    new MarkerFeatures(), new TopicFeatures(), new WordFeatures(), new AncestorFeatures(),
    new SubtreeFeatures(), new GroupFeatures(), new MarkupFeatures(), new NameFeatures()
  };

  /** How many of the families say something of a page from text. */
  private static final int WITHOUT_MARKUP = 8;

  /** The columns of a page from HTML. */
  public static final Columns MARKUP = columns(FAMILIES.length, false);

  /** The columns of a page from text. */
  public static final Columns TEXT = columns(WITHOUT_MARKUP, false);

  /** The columns of a page from text that is read a second time. */
  public static final Columns TEXT_AGAIN = columns(WITHOUT_MARKUP, true);

  private Features() {}

  private static Columns columns(int families, boolean again) {
    String[][] names = new String[families + (again ? 1 : 0)][];
    boolean[] learned = new boolean[names.length];
    for (int i = 0; i < families; i++) {
      names[i] = FAMILIES[i].names();
      learned[i] = FAMILIES[i] instanceof LearnedFamily;
    }
    if (again) {
      names[families] = ContextFeatures.names();
    }
    return new Columns(names, learned);
  }

  /**
   * Measures a page.
   *
   * @param sheet the page
   * @param leanings what training learned of words and names
   * @return a row for each block, a column for each feature, without those of markup for a page from text; what is
   *     learned is late
   */
  public static Rows measure(Sheet sheet, Leanings leanings) {
    Columns columns = columns(sheet);
    float[][] rows = new float[sheet.size()][columns.width()];
    for (float[] row : rows) {
      Arrays.fill(row, Float.NaN);
    }
    int at = 0;
    for (int i = 0; i < columns.families() && rows.length > 0; i++) {
      if (FAMILIES[i] instanceof CountedFamily family) {
        family.fill(sheet, rows, at);
      }
      at += columns.width(i);
    }
    return learn(sheet, leanings, rows);
  }

  /** Measures a page anew by other leanings; the rows that are given stay as they are. All of it is measured. */
  public static float[][] relearn(Sheet sheet, Leanings leanings, Rows rows) {
    float[][] copies = new float[rows.count()][];
    for (int i = 0; i < copies.length; i++) {
      copies[i] = rows.row(i).clone();
    }
    return complete(learn(sheet, leanings, copies));
  }

  /** Measures what is late in all rows and gives them. */
  public static float[][] complete(Rows rows) {
    float[][] complete = new float[rows.count()][];
    for (int i = 0; i < complete.length; i++) {
      rows.complete(i);
      complete[i] = rows.row(i);
    }
    return complete;
  }

  private static Rows learn(Sheet sheet, Leanings leanings, float[][] rows) {
    Columns columns = columns(sheet);
    LearnedFamily.LookUp[] lookUps = new LearnedFamily.LookUp[columns.families()];
    for (int i = 0; i < lookUps.length; i++) {
      lookUps[i] = FAMILIES[i] instanceof LearnedFamily family ? family.of(sheet, leanings) : null;
    }
    return new MeasuredRows(rows, columns, lookUps);
  }

  /**
   * Adds to each row of a page from text what a second reading knows beside: what the first made of the blocks around.
   *
   * @param sheet the page
   * @param rows what was measured for the first reading; each row is replaced by a wider one, for a long text has no
   *     room for both
   * @param scores what the first reading made of each block, 0 to 1
   */
  public static void addContext(Sheet sheet, float[][] rows, float[] scores) {
    for (int i = 0; i < rows.length; i++) {
      rows[i] = Arrays.copyOf(rows[i], TEXT_AGAIN.width());
    }
    new ContextFeatures(sheet, scores).fill(rows, TEXT.width());
  }

  /** The columns that a page is measured in. */
  public static Columns columns(Sheet sheet) {
    return sheet.tree() == null ? TEXT : MARKUP;
  }
}
