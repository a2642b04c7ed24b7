package io.github.pressclip.find.dateline.moment;

import io.github.pressclip.find.dateline.moment.Chooser.Dated;
import io.github.pressclip.find.dateline.stamp.Stamp.Kind;
import io.github.pressclip.find.dateline.stamp.Stamp.Rank;
import java.util.List;

/**
 * Brings a moment that a page declares in UTC to the site's own zone where the page shows it there: a story of the late
 * evening in New York is declared on the next day, and its readers, its address and its archive know it by the day
 * before.
 */
final class LocalDay {
  /** Every zone's offset is a multiple of so many minutes. */
  private static final int STEP = 15;

  private LocalDay() {}

  /**
   * The stamp with its moment in the site's zone; the same stamp when the page shows no neighbouring day, and
   * for midnight in UTC, which is a day without a time that a program has filled up.
   */
  static Dated of(Dated chosen, Kind kind, List<Dated> stamps) {
    Moment declared = chosen.moment();
    if (declared.minute() <= 0 || declared.offset() == null || declared.offset() != 0) {
      return chosen;
    }
    Moment bare = null;
    for (Dated other : stamps) {
      boolean same = other.stamp().kind() == kind || other.stamp().kind() == Kind.BARE && kind == Kind.PUBLISHED;
      int days = other.moment().day().number() - declared.day().number();
      if (!same || Math.abs(days) != 1 || !isShown(other.stamp().rank())) {
        continue;
      }
      Moment shown = other.moment();
      if (shown.minute() < 0) {
        boolean possible = days < 0 ? declared.minute() < -Moment.WEST : declared.minute() >= 24 * 60 - Moment.EAST;
        bare = bare == null && possible ? Moment.of(shown.day()) : bare;
      } else if (shown.offset() == null || shown.offset() != 0) {
        int offset = 24 * 60 * days + shown.minute() - declared.minute();
        if (offset >= Moment.WEST && offset <= Moment.EAST && Math.floorMod(offset, STEP) == 0) {
          Moment local = new Moment(shown.day(), shown.minute(), offset);
          return new Dated(chosen.stamp(), local, "the page shows the same moment in its own zone");
        }
      }
    }
    return bare == null ? chosen : new Dated(chosen.stamp(), bare, "the page shows the day in its own zone");
  }

  private static boolean isShown(Rank rank) {
    return switch (rank) {
      case ADDRESS, SHOWN, LABELLED, TIME, MARKED, BESIDE -> true;
      default -> false;
    };
  }
}
