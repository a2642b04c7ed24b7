package io.github.pressclip.strip.forest;

/**
 * Rows that a forest is asked about, each with a value for every feature. What takes long to measure may be late: it is
 * unknown until somebody asks for it. Of most rows nobody does, for trees that don't need it decide them before. Here
 * nothing is late.
 */
public class Rows {
  private final float[][] rows;

  /** Rows that are complete, unless the class that extends this one completes them. */
  public Rows(float[][] rows) {
    this.rows = rows;
  }

  /** How many rows there are. */
  public final int count() {
    return rows.length;
  }

  /** The row at that place, in which what is late may be unknown. */
  public final float[] row(int index) {
    return rows[index];
  }

  /** Measures what is late in a row that {@link #row} gave or will give, if that wasn't done before. */
  public void complete(int index) {}

  /** True for a feature that is late. */
  public boolean isLate(int feature) {
    return false;
  }
}
