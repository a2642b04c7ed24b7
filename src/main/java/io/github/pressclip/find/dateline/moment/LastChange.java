package io.github.pressclip.find.dateline.moment;

import io.github.pressclip.find.dateline.moment.Chooser.Dated;
import io.github.pressclip.find.dateline.stamp.Stamp;
import io.github.pressclip.find.dateline.stamp.Stamp.Kind;
import io.github.pressclip.find.dateline.stamp.Stamp.Rank;
import java.util.List;

/** Chooses the moment of the last change among the stamps of a page. */
final class LastChange {
  private static final String FIRST = "first published";

  /** Every zone's offset is a multiple of so many minutes, but for a few. */
  private static final int STEP = 30;

  private final List<Dated> stamps;
  private final Chooser chooser;

  LastChange(List<Dated> stamps, Chooser chooser) {
    this.stamps = stamps;
    this.chooser = chooser;
  }

  /**
   * The moment of the last change; null when the page gives none, or one before the publication: a story written on one
   * day and set to come out on the next was changed for the last time before anybody read it. Then only what the page
   * shows readers as its change counts, if it came after: the same moment declared twice may be in another zone.
   *
   * @param published the moment of publication; null if none is known
   */
  Dated after(Dated published) {
    Dated best = chooser.first(Kind.UPDATED);
    best = best == null ? besideTheFirst() : best;
    if (best == null) {
      return null;
    }
    best = chooser.sharpened(best, Kind.UPDATED);
    Moment declared = best.moment();
    best = OwnZone.of(LocalDay.of(best, Kind.UPDATED, stamps), Kind.UPDATED, stamps);
    if (published == null) {
      return shownLater(best);
    }
    Moment came = declared(published);
    if (came.isSame(declared)) {
      best = new Dated(best.stamp(), published.moment(), published.zone());
    }
    Dated later = came.isBefore(declared) ? null : declaredLater(came);
    if (later != null) {
      return shownLater(later);
    }
    return best.moment().isBefore(published.moment()) || declared.isBefore(came)
        ? shownAfter(published) : shownLater(best);
  }

  /** The moment of a stamp before it was brought to the site's own zone. */
  private Moment declared(Dated one) {
    for (Dated dated : stamps) {
      if (dated.stamp() == one.stamp()) {
        return dated.moment();
      }
    }
    return one.moment();
  }

  /**
   * A change that the page declares elsewhere, surely after the publication, where the first that it declares is no
   * later than that: plug-ins write down the publication twice where they know of no change.
   */
  private Dated declaredLater(Moment came) {
    for (Dated dated : stamps) {
      Stamp stamp = dated.stamp();
      Moment moment = dated.moment();
      if (stamp.kind() == Kind.UPDATED && stamp.rank().compareTo(Rank.MARKED) <= 0 && moment.minute() >= 0
          && came.isBefore(moment) && !isInAnotherZone(came, moment) && agreesOnPublication(stamp.rank(), came)) {
        return dated;
      }
    }
    return null;
  }

  /** True for what may be the same moment, or the one of the same save, with the clock of another zone. */
  private static boolean isInAnotherZone(Moment came, Moment changed) {
    int days = changed.day().number() - came.day().number();
    int minutes = days * 24 * 60 + changed.minute() - Math.max(0, came.minute());
    return minutes <= Moment.EAST && Math.floorMod(minutes + 1, STEP) <= 2;
  }

  /** False where a source of the change gives a publication at another moment than the chosen one: another clock. */
  private boolean agreesOnPublication(Rank source, Moment came) {
    for (Dated dated : stamps) {
      Moment moment = dated.moment();
      if (dated.stamp().kind() == Kind.PUBLISHED && dated.stamp().rank() == source
          && (moment.isBefore(came) || came.isBefore(moment))) {
        return false;
      }
    }
    return true;
  }

  /** The last change that a page shows its readers, where that came later than what it declares. */
  private Dated shownLater(Dated declared) {
    Dated latest = declared;
    for (Dated dated : stamps) {
      // a line in a banner may be another story's, but for the time of the day that the page declares
      boolean shown = isShown(dated) || dated.stamp().kind() == Kind.UPDATED && dated.stamp().rank() == Rank.SHOWN
          && dated.moment().day().equals(declared.moment().day());
      latest = shown && latest.moment().isBefore(dated.moment())
          && !LocalZone.mayBeOne(latest.moment(), dated.moment()) ? dated : latest;
    }
    return latest;
  }

  /** A change that a page shows its readers after the publication; null if it shows none. */
  private Dated shownAfter(Dated published) {
    boolean read = published.stamp().position() != null && published.moment().offset() == null;
    for (Dated dated : stamps) {
      // of two times that readers see, the one without a zone is in that of the other
      boolean after = published.moment().isBefore(dated.moment())
          || read && published.moment().minute() >= 0 && isLater(dated.moment(), published.moment());
      if (isShown(dated) && after) {
        return dated;
      }
    }
    return null;
  }

  private static boolean isShown(Dated dated) {
    return dated.stamp().kind() == Kind.UPDATED && dated.stamp().rank() == Rank.LABELLED;
  }

  /**
   * The later moment that a page shows without a label beside a stamp "First published on …": that of the last change;
   * null if it shows none.
   */
  private Dated besideTheFirst() {
    for (Dated dated : stamps) {
      Stamp stamp = dated.stamp();
      if (stamp.rank() != Rank.LABELLED || !stamp.raw().regionMatches(true, 0, FIRST, 0, FIRST.length())) {
        continue;
      }
      for (Dated other : stamps) {
        boolean shown = other.stamp().kind() == Kind.BARE && other.stamp().rank().compareTo(Rank.SHOWN) <= 0;
        if (shown && other.moment().minute() >= 0 && dated.moment().minute() >= 0
            && isLater(other.moment(), dated.moment())) {
          return other;
        }
      }
    }
    return null;
  }

  private static boolean isLater(Moment one, Moment other) {
    int days = one.day().compareTo(other.day());
    return days > 0 || days == 0 && one.minute() > other.minute();
  }
}
