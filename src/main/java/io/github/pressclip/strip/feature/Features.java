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

  private static final String[][] NAMES = new String[FAMILIES.length][];

  static {
    for (int i = 0; i < FAMILIES.length; i++) {
      NAMES[i] = FAMILIES[i].names();
    }
  }

  private Features() {}

  /**
   * Measures a page.
   *
   * @param sheet the page
   * @param leanings what training learned of words and names
   * @return a row for each block, a column for each feature, without those of markup for a page from text
   */
  public static float[][] measure(Sheet sheet, Leanings leanings) {
    int families = sheet.tree() == null ? WITHOUT_MARKUP : FAMILIES.length;
    float[][] rows = new float[sheet.size()][width(families)];
    for (float[] row : rows) {
      Arrays.fill(row, Float.NaN);
    }
    fill(sheet, leanings, rows, families, false);
    return rows;
  }

  /** Measures a page anew by other leanings; the rows that are given stay as they are. */
  public static float[][] relearn(Sheet sheet, Leanings leanings, float[][] rows) {
    float[][] copies = new float[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      copies[i] = rows[i].clone();
    }
    fill(sheet, leanings, copies, sheet.tree() == null ? WITHOUT_MARKUP : FAMILIES.length, true);
    return copies;
  }

  private static void fill(Sheet sheet, Leanings leanings, float[][] rows, int families, boolean learningOnly) {
    int at = 0;
    for (int i = 0; i < families && rows.length > 0; i++) {
      if (FAMILIES[i].learns() || !learningOnly) {
        FAMILIES[i].fill(sheet, leanings, rows, at);
      }
      at += NAMES[i].length;
    }
  }

  private static int width(int families) {
    int width = 0;
    for (int i = 0; i < families; i++) {
      width += NAMES[i].length;
    }
    return width;
  }

  /** The number of the family that a column belongs to. */
  public static int family(int column) {
    int at = 0;
    for (int i = 0; i < NAMES.length; i++) {
      at += NAMES[i].length;
      if (column < at) {
        return i;
      }
    }
    throw new IndexOutOfBoundsException("no column " + column);
  }

  /** A feature in words. */
  public static String name(int column) {
    int at = column;
    for (String[] names : NAMES) {
      if (at < names.length) {
        return names[at];
      }
      at -= names.length;
    }
    throw new IndexOutOfBoundsException("no column " + column);
  }

  /** How many features a page from HTML has. */
  public static int width() {
    return width(FAMILIES.length);
  }
}
