package io.github.pressclip.strip.feature;

import java.util.Arrays;

/** All features of a page's blocks, by family. */
public final class Features {
  private static final FeatureFamily[] FAMILIES = {
    new WordingFeatures(), new PlaceFeatures(), new NeighbourFeatures(), new RunFeatures(), new RepeatFeatures(),
    new MarkerFeatures(), new AncestorFeatures(), new SubtreeFeatures(), new GroupFeatures(), new MarkupFeatures()
  };

  /** How many of the families say something of a page from text. */
  private static final int WITHOUT_MARKUP = 6;

  private static final String[][] NAMES = new String[FAMILIES.length][];

  static {
    for (int i = 0; i < FAMILIES.length; i++) {
      NAMES[i] = FAMILIES[i].names();
    }
  }

  private Features() {}

  /** Measures a page: a row for each block, a column for each feature, without those of markup for a page from text. */
  public static float[][] measure(Sheet sheet) {
    int families = sheet.tree() == null ? WITHOUT_MARKUP : FAMILIES.length;
    float[][] rows = new float[sheet.size()][width(families)];
    for (float[] row : rows) {
      Arrays.fill(row, Float.NaN);
    }
    int at = 0;
    for (int i = 0; i < families && rows.length > 0; i++) {
      FAMILIES[i].fill(sheet, rows, at);
      at += NAMES[i].length;
    }
    return rows;
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
