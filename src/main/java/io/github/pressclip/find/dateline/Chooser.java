package io.github.pressclip.find.dateline;

import io.github.pressclip.find.dateline.Stamp.Kind;
import io.github.pressclip.find.dateline.Stamp.Rank;
import java.util.ArrayList;
import java.util.List;

/** Chooses the moments of publication and last change among the stamps of a page. */
final class Chooser {
  private final List<Dated> stamps;

  /**
   * A stamp with its day and zone settled.
   *
   * @param zone what settled the zone; null where there was nothing to settle
   */
  record Dated(Stamp stamp, Moment moment, String zone) {}

  Chooser(List<Dated> stamps) {
    this.stamps = stamps;
  }

  /** The moment of publication; null when the page gives none. */
  Dated published() {
    Dated best = first(Kind.PUBLISHED);
    Dated bare = first(Kind.BARE);
    if (bare != null && (best == null || bare.stamp().rank().compareTo(best.stamp().rank()) < 0)) {
      best = bare;
    }
    if (best == null || isShown(best.moment().day())) {
      return sharpened(best, Kind.PUBLISHED);
    }
    Dated confirmed = confirmed(best);
    return confirmed != null ? sharpened(confirmed, Kind.PUBLISHED) : byTheHeadline(best);
  }

  /** A declared day that the page shows nowhere by its headline gives way to an earlier one, or is brought home. */
  private Dated byTheHeadline(Dated declared) {
    Dated local = LocalDay.of(sharpened(declared, Kind.PUBLISHED), Kind.PUBLISHED, stamps);
    return local.zone() != null ? local : sharpened(earlier(declared), Kind.PUBLISHED);
  }

  /** True when the page's address or a line by the headline gives that day as the story's. */
  private boolean isShown(Day day) {
    for (Dated dated : stamps) {
      boolean shown = switch (dated.stamp().rank()) {
        case SHOWN, LABELLED, TIME, ADDRESS -> dated.stamp().kind() != Kind.UPDATED;
        default -> false;
      };
      if (shown && dated.moment().day().equals(day)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Another declared publication, whose day the page shows by its headline; null if there is none. One of the moment of
   * the last change is no publication.
   */
  private Dated confirmed(Dated declared) {
    for (Dated other : stamps) {
      Stamp stamp = other.stamp();
      boolean also = stamp.kind() == Kind.PUBLISHED && stamp.rank().compareTo(Rank.META) <= 0
          && !other.moment().day().equals(declared.moment().day()) && !isChange(other.moment());
      if (also && isByTheHeadline(other.moment().day())) {
        return other;
      }
    }
    return null;
  }

  private boolean isChange(Moment moment) {
    for (Dated dated : stamps) {
      if (dated.stamp().kind() == Kind.UPDATED && dated.moment().agrees(moment)) {
        return true;
      }
    }
    return false;
  }

  /** True when a line by the headline shows that day, whatever it calls it. */
  private boolean isByTheHeadline(Day day) {
    for (Dated dated : stamps) {
      boolean shown = switch (dated.stamp().rank()) {
        case SHOWN, LABELLED, TIME -> true;
        default -> false;
      };
      if (shown && dated.moment().day().equals(day)) {
        return true;
      }
    }
    return false;
  }

  /** The moment of the last change; null when the page gives none. */
  Dated updated() {
    Dated best = first(Kind.UPDATED);
    return best == null ? null : LocalDay.of(sharpened(best, Kind.UPDATED), Kind.UPDATED, stamps);
  }

  /** All stamps of a kind but the winner; those that tell no kind count as publications. */
  List<Dated> losers(Kind kind, Dated winner) {
    List<Dated> losers = new ArrayList<>();
    for (Dated dated : stamps) {
      boolean same = dated.stamp().kind() == kind || kind == Kind.PUBLISHED && dated.stamp().kind() == Kind.BARE;
      if (same && (winner == null || dated.stamp() != winner.stamp())) {
        losers.add(dated);
      }
    }
    return losers;
  }

  private Dated first(Kind kind) {
    Dated best = null;
    boolean several = false;
    for (Dated dated : stamps) {
      if (dated.stamp().kind() == kind && dated.stamp().rank() != Rank.DATELINE) {
        Rank rank = dated.stamp().rank();
        if (best == null || rank.compareTo(best.stamp().rank()) < 0) {
          best = dated;
          several = false;
        } else if (rank == best.stamp().rank()) {
          several |= !dated.moment().day().equals(best.moment().day());
        }
      }
    }
    return best != null && several && best.stamp().rank() == Rank.AWAY ? null : best;
  }

  /**
   * A date by the headline that is earlier than what the page declares: programs declare the day of the last export or
   * move of a story as its publication, and no story shows a date before it came out.
   */
  private Dated earlier(Dated declared) {
    Dated earliest = declared;
    if (declared.stamp().rank().compareTo(Rank.META) > 0) {
      return declared;
    }
    for (Dated dated : stamps) {
      Rank rank = dated.stamp().rank();
      boolean shown = switch (rank) {
        case SHOWN, LABELLED, TIME, BESIDE -> dated.stamp().kind() != Kind.UPDATED;
        default -> false;
      };
      if (shown && dated.moment().day().compareTo(earliest.moment().day()) < 0
          && (rank != Rank.BESIDE || isOnlyDay(dated, rank))) {
        earliest = dated;
      }
    }
    return earliest;
  }

  /** True when no other stamp of that source gives another day: a column with several holds other stories. */
  private boolean isOnlyDay(Dated one, Rank rank) {
    for (Dated dated : stamps) {
      if (dated.stamp().rank() == rank && !dated.moment().day().equals(one.moment().day())) {
        return false;
      }
    }
    return true;
  }

  /** The stamp of the same day and kind that says more: a time where the winner has a day alone, a zone with it. */
  private Dated sharpened(Dated winner, Kind kind) {
    if (winner == null) {
      return null;
    }
    Dated best = winner;
    for (Dated dated : stamps) {
      boolean same = dated.stamp().kind() == kind && dated.moment().agrees(best.moment());
      if (same && dated.moment().precision() > best.moment().precision()) {
        best = dated;
      }
    }
    return best;
  }
}
