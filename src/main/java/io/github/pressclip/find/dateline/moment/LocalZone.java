package io.github.pressclip.find.dateline.moment;

import io.github.pressclip.find.dateline.moment.Chooser.Dated;
import io.github.pressclip.find.dateline.stamp.Stamp.Kind;
import java.util.List;

/** Gives a moment that a page shows without its zone the zone in which the page declares the same moment in UTC. */
final class LocalZone {
  /** Nearly every zone's offset is a multiple of so many minutes. */
  private static final int STEP = 30;

  private LocalZone() {}

  /**
   * True for two moments of one day that are hours apart to the minute: one of them, told in the wrong zone. Pages that
   * show "EST" in August, and "GMT" in British summer, are many.
   */
  static boolean mayBeOne(Moment one, Moment other) {
    boolean timed = one.minute() >= 0 && other.minute() >= 0 && one.offset() != null && other.offset() != null;
    return timed && one.day().equals(other.day())
        && Math.floorMod(one.minute() - one.offset() - other.minute() + other.offset(), 60) == 0;
  }

  /** The publication in its zone; as it was where it has one, or where no other stamp tells the same moment. */
  static Dated of(Dated published, List<Dated> stamps) {
    Moment local = published == null ? null : published.moment();
    if (local == null || local.minute() < 0 || local.offset() != null || local.minute() % STEP == 0) {
      return published; // what is set to come out on the hour may be two things
    }
    for (Dated dated : stamps) {
      Moment moment = dated.moment();
      boolean utc = moment.minute() >= 0 && moment.offset() != null && moment.offset() == 0;
      if (utc && dated.stamp().kind() == Kind.PUBLISHED) {
        int offset = 24 * 60 * (local.day().number() - moment.day().number()) + local.minute() - moment.minute();
        if (offset >= Moment.WEST && offset <= Moment.EAST && Math.floorMod(offset, STEP) == 0) {
          Moment zoned = new Moment(local.day(), local.minute(), offset);
          return new Dated(published.stamp(), zoned, "the page declares the same moment in UTC");
        }
      }
    }
    return published;
  }
}
