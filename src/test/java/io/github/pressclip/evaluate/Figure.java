package io.github.pressclip.evaluate;

import java.util.Locale;

/**
 * One figure of a table.
 *
 * @param name what it's called at the head of its column
 * @param value a count, or a share from 0 to 1; NaN if there was nothing to count
 * @param count whether it's a count
 */
record Figure(String name, double value, boolean count) {

  static Figure count(String name, int value) {
    return new Figure(name, value, true);
  }

  static Figure share(String name, double value) {
    return new Figure(name, value, false);
  }

  /** A share of so many; unknown if there are none. */
  static Figure share(String name, int part, int whole) {
    return share(name, whole == 0 ? Double.NaN : (double) part / whole);
  }

  /** As it stands in the table: {@code 132}, {@code .9701}, {@code -}. */
  String text() {
    if (Double.isNaN(value)) {
      return "-";
    }
    return count ? Integer.toString((int) value) : String.format(Locale.ROOT, "%.4f", value);
  }
}
