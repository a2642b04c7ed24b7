package io.github.pressclip.strip.feature;

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
      learned[i] = FAMILIES[i].learns();
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
   * @return a row for each block, a column for each feature, without those of markup for a page from text
   */
  public static float[][] measure(Sheet sheet, Leanings leanings) {
    float[][] rows = new float[sheet.size()][columns(sheet).width()];
    for (float[] row : rows) {
      Arrays.fill(row, Float.NaN);
    }
    fill(sheet, leanings, rows, false);
    return rows;
  }

  /** Measures a page anew by other leanings; the rows that are given stay as they are. */
  public static float[][] relearn(Sheet sheet, Leanings leanings, float[][] rows) {
    float[][] copies = new float[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      copies[i] = rows[i].clone();
    }
    fill(sheet, leanings, copies, true);
    return copies;
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

  private static void fill(Sheet sheet, Leanings leanings, float[][] rows, boolean learningOnly) {
    Columns columns = columns(sheet);
    int at = 0;
    for (int i = 0; i < columns.families() && rows.length > 0; i++) {
      if (FAMILIES[i].learns() || !learningOnly) {
        FAMILIES[i].fill(sheet, leanings, rows, at);
      }
      at += columns.width(i);
    }
  }

  /** The columns that a page is measured in. */
  public static Columns columns(Sheet sheet) {
    return sheet.tree() == null ? TEXT : MARKUP;
  }
}
