package io.github.pressclip.find.dateline.stamp;

import io.github.pressclip.find.dateline.date.DateText;
import io.github.pressclip.find.dateline.stamp.Stamp.Kind;
import java.util.List;

/**
 * Tells the two days between which somebody lived, "May 19, 1935 — February 4, 2024", from a publication and its
 * change.
 */
final class LifeSpan {
  /** Years; no story that is changed later shows both days with a dash alone between them. */
  private static final int YEARS = 10;

  private LifeSpan() {}

  /** True if the stamps of a line are such days. */
  static boolean is(List<Stamp> stamps) {
    if (stamps.size() != 2 || stamps.get(0).kind() != Kind.BARE || stamps.get(1).kind() != Kind.BARE) {
      return false;
    }
    DateText from = stamps.get(0).date();
    DateText to = stamps.get(1).date();
    if (to.year() - from.year() < YEARS) {
      return false;
    }
    String between = stamps.get(0).raw().substring(from.end(), to.start()).strip();
    return between.length() == 1 && "-–—".indexOf(between.charAt(0)) >= 0;
  }
}
