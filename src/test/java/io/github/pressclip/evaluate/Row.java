package io.github.pressclip.evaluate;

import java.util.List;

/**
 * One row of a table: the figures of one view.
 *
 * @param measure the table
 * @param set the name of the set
 * @param view the name of the view
 * @param figures the figures, in the order of their columns
 */
record Row(Measure measure, String set, String view, List<Figure> figures) {

  Row {
    figures = List.copyOf(figures);
  }

  String name() {
    return set + " " + view;
  }
}
