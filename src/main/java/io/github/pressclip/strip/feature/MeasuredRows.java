package io.github.pressclip.strip.feature;

import io.github.pressclip.strip.forest.Rows;

/** The rows of a page's blocks; what training learned of a block's words and names is late. */
final class MeasuredRows extends Rows {
  private final boolean[] complete;
  private final Columns columns;

  /** Family by family; null for one that is counted, whose columns are filled. */
  private final LearnedFamily.LookUp[] lookUps;

  MeasuredRows(float[][] rows, Columns columns, LearnedFamily.LookUp[] lookUps) {
    super(rows);
    this.columns = columns;
    this.lookUps = lookUps;
    complete = new boolean[rows.length];
  }

  @Override
  public void complete(int index) {
    if (complete[index]) {
      return;
    }
    complete[index] = true;
    int at = 0;
    for (int family = 0; family < lookUps.length; family++) {
      if (lookUps[family] != null) {
        lookUps[family].fill(index, row(index), at);
      }
      at += columns.width(family);
    }
  }

  @Override
  public boolean isLate(int feature) {
    return columns.learned(feature);
  }
}
