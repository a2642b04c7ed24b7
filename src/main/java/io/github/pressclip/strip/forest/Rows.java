package io.github.pressclip.strip.forest;

/**
 * Rows that a forest is asked about, each with a value for every feature. What takes long to measure may be late: it is
 * unknown until somebody asks for it. Of most rows nobody does, for trees that don't need it decide them before.
 */
public interface Rows {
  /** How many rows there are. */
  int count();

  /** The row at that place, in which what is late may be unknown. */
  float[] row(int index);

  /** Measures what is late in a row that {@link #row} gave or will give, if that wasn't done before. */
  void complete(int index);

  /** True for a feature that is late. */
  boolean isLate(int feature);
}
