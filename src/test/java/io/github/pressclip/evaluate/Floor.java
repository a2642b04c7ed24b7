package io.github.pressclip.evaluate;

import java.util.Locale;
import java.util.Optional;

/**
 * What a figure has to keep.
 *
 * @param set the name of the set
 * @param view the name of the view
 * @param measure the table
 * @param figure the name of the figure in the table
 * @param atMost whether the bound is the most that the figure may be, else the least
 * @param bound the bound
 */
record Floor(String set, String view, Measure measure, String figure, boolean atMost, double bound) {

  /**
   * Reads a line such as {@code fundus pages body F1 >= .97}.
   *
   * @throws IllegalArgumentException if it's none
   */
  static Floor of(String line) {
    String[] words = line.strip().split("\\s+");
    try {
      if (words.length == 6 && (words[4].equals(">=") || words[4].equals("<="))) {
        Measure measure = Measure.valueOf(words[2].toUpperCase(Locale.ROOT));
        return new Floor(words[0], words[1], measure, words[3], words[4].equals("<="), Double.parseDouble(words[5]));
      }
    } catch (IllegalArgumentException e) {
      // No table has that name, or the bound is no number; the message below covers both.
    }
    throw new IllegalArgumentException("no floor, SET VIEW TABLE FIGURE >= NUMBER, is: " + line.strip());
  }

  boolean isOf(Row row) {
    return row.measure() == measure && row.set().equals(set) && row.view().equals(view);
  }

  /** What is wrong with a row that this floor is of; empty if nothing is. */
  Optional<String> broken(Row row) {
    String where = row.name() + " " + measure.name().toLowerCase(Locale.ROOT) + " " + figure;
    for (Figure found : row.figures()) {
      if (found.name().equals(figure)) {
        boolean held = atMost ? found.value() <= bound : found.value() >= bound;
        return held ? Optional.empty()
            : Optional.of(where + " is " + found.text() + ", it has to be at " + (atMost ? "most " : "least ") + bound);
      }
    }
    return Optional.of(where + " isn't measured");
  }
}
