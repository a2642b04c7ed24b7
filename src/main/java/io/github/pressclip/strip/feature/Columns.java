package io.github.pressclip.strip.feature;

/**
 * What the columns of a table of features are called in words, which of them belong to one family, and which tell what
 * training learned of words and names.
 */
public final class Columns {
  private final String[][] families;
  private final boolean[] learned;

  Columns(String[][] families, boolean[] learned) {
    this.families = families;
    this.learned = learned;
  }

  /** How many families there are. */
  public int families() {
    return families.length;
  }

  /** How many columns there are. */
  public int width() {
    int width = 0;
    for (int i = 0; i < families.length; i++) {
      width += width(i);
    }
    return width;
  }

  /** How many columns a family has. */
  int width(int family) {
    return families[family].length;
  }

  /** The number of the family that a column belongs to. */
  public int family(int column) {
    int end = 0;
    for (int i = 0; i < families.length; i++) {
      end += families[i].length;
      if (column < end) {
        return i;
      }
    }
    throw new IndexOutOfBoundsException("no column " + column);
  }

  /**
   * True for a column that is greater the more body-like training found a block's words, or the names around it, to be.
   */
  public boolean learned(int column) {
    return learned[family(column)];
  }

  /** A column's feature in words. */
  public String name(int column) {
    int at = column;
    for (String[] family : families) {
      if (at < family.length) {
        return family[at];
      }
      at -= family.length;
    }
    throw new IndexOutOfBoundsException("no column " + column);
  }
}
