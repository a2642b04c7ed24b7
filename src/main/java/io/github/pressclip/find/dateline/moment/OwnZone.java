package io.github.pressclip.find.dateline.moment;

import io.github.pressclip.find.dateline.moment.Chooser.Dated;
import io.github.pressclip.find.dateline.stamp.Stamp;
import io.github.pressclip.find.dateline.stamp.Stamp.Kind;
import io.github.pressclip.find.dateline.stamp.Stamp.Rank;
import java.util.List;

/**
 * Puts right a moment that a page declares in UTC and shows with the same clock in another zone: the program that wrote
 * {@code 05:30Z} took the time of the newsroom, {@code 5:30 AM EST}, for that of Greenwich.
 */
final class OwnZone {
  private OwnZone() {}

  /** The stamp with the zone that readers see beside that day and time; the same stamp where they see no other. */
  static Dated of(Dated chosen, Kind kind, List<Dated> stamps) {
    Moment declared = chosen == null ? null : chosen.moment();
    if (declared == null || declared.minute() < 0 || declared.offset() == null || declared.offset() != 0) {
      return chosen;
    }
    for (Dated other : stamps) {
      Stamp stamp = other.stamp();
      boolean same = stamp.kind() == kind || stamp.kind() == Kind.BARE && kind == Kind.PUBLISHED;
      boolean shown = stamp.rank() == Rank.LABELLED || stamp.rank() == Rank.SHOWN;
      Integer offset = other.moment().offset();
      if (same && shown && offset != null && offset != 0 && other.moment().agrees(declared)) {
        return new Dated(chosen.stamp(), other.moment(), "the page shows that clock in its own zone");
      }
    }
    return chosen;
  }
}
