package io.github.pressclip.strip.forest;

/** Rows of which nothing is late. */
public record WholeRows(float[][] rows) implements Rows {
  @Override
  public int count() {
    return rows.length;
  }

  @Override
  public float[] row(int index) {
    return rows[index];
  }

  @Override
  public void complete(int index) {}

  @Override
  public boolean isLate(int feature) {
    return false;
  }
}
