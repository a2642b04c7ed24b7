package io.github.pressclip.find.dateline;

import io.github.pressclip.find.dateline.Chooser.Dated;
import io.github.pressclip.find.dateline.Stamp.Kind;
import io.github.pressclip.find.dateline.Stamp.Rank;
import java.util.List;

/**
 * Finds the last change where a page declares two: many systems fill the change of their JSON-LD with the moment of
 * publication, and tell the true one in a meta tag.
 */
final class LaterChange {
  private LaterChange() {}

  /** The given change; where it is a publication's moment, the latest one that is declared beside it. */
  static Dated of(Dated change, List<Dated> stamps) {
    if (change.stamp().rank() != Rank.JSON_LD || !isPublication(change.moment(), stamps)) {
      return change;
    }
    Dated latest = change;
    for (Dated dated : stamps) {
      boolean declared = dated.stamp().kind() == Kind.UPDATED && dated.stamp().rank() == Rank.META
          && dated.moment().minute() >= 0; // servers give the day on which they made the page
      latest = declared && latest.moment().isBefore(dated.moment()) ? dated : latest;
    }
    return latest;
  }

  private static boolean isPublication(Moment change, List<Dated> stamps) {
    for (Dated dated : stamps) {
      Moment moment = dated.moment();
      if (dated.stamp().kind() == Kind.PUBLISHED && dated.stamp().rank() == Rank.JSON_LD && change.minute() >= 0
          && moment.minute() == change.minute() && moment.day().equals(change.day())) {
        return true;
      }
    }
    return false;
  }
}
