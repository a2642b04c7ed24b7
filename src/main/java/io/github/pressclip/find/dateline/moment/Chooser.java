package io.github.pressclip.find.dateline.moment;

import io.github.pressclip.find.dateline.stamp.Stamp;
import io.github.pressclip.find.dateline.stamp.Stamp.Kind;
import io.github.pressclip.find.dateline.stamp.Stamp.Rank;
import java.util.ArrayList;
import java.util.List;

/** Chooses the moment of publication among the stamps of a page. */
public final class Chooser {
  private final List<Dated> stamps;

  /**
   * A stamp with its day and zone settled.
   *
   * @param zone what settled the zone; null where there was nothing to settle
   */
  public record Dated(Stamp stamp, Moment moment, String zone) {}

  Chooser(List<Dated> stamps) {
    this.stamps = stamps;
  }

  /** The moment of publication; null when the page gives none. */
  Dated published() {
    return OwnZone.of(declaredOrShown(), Kind.PUBLISHED, stamps);
  }

  private Dated declaredOrShown() {
    Dated best = first(Kind.PUBLISHED);
    Dated bare = first(Kind.BARE);
    if (bare != null && (best == null || bare.stamp().rank().compareTo(best.stamp().rank()) < 0)) {
      best = bare;
    }
    ShownDays shown = new ShownDays(stamps);
    if (best == null || shown.has(best)) {
      return LocalZone.of(sharpened(best, Kind.PUBLISHED), stamps);
    }
    Dated confirmed = shown.confirmed(best);
    if (confirmed != null) {
      return sharpened(confirmed, Kind.PUBLISHED);
    }
    Dated local = LocalDay.of(sharpened(best, Kind.PUBLISHED), Kind.PUBLISHED, stamps);
    return local.zone() != null ? local : LocalZone.of(sharpened(shown.earlier(best), Kind.PUBLISHED), stamps);
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

  /** The most trusted stamp of a kind; null if there is none, or several where each may be another story's. */
  Dated first(Kind kind) {
    Dated best = null;
    boolean several = false;
    for (Dated dated : stamps) {
      if (dated.stamp().kind() == kind && dated.stamp().rank() != Rank.DATELINE) {
        Rank rank = dated.stamp().rank();
        if (best == null || rank.compareTo(best.stamp().rank()) < 0 || Together.isEarlier(dated, best)) {
          best = dated;
          several = false;
        } else if (rank == best.stamp().rank()) {
          several |= !dated.moment().day().equals(best.moment().day());
        }
      }
    }
    // Several days below the story are those of other stories, each in a line like that.
    boolean others = several && (best.stamp().rank() == Rank.AWAY || best.stamp().rank() == Rank.FOOT);
    return others ? null : best;
  }

  /** The stamp of the same day and kind that says more: a time where the winner has a day alone, a zone with it. */
  Dated sharpened(Dated winner, Kind kind) {
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
    return best.moment().minute() < 0 && kind == Kind.PUBLISHED ? timed(best) : best;
  }

  /** A date of that day with its time, shown by the headline without a label, where no other stamp has a time. */
  private Dated timed(Dated day) {
    for (Dated dated : stamps) {
      Stamp stamp = dated.stamp();
      if (stamp.kind() == Kind.BARE && stamp.rank() == Rank.SHOWN && dated.moment().minute() >= 0
          && dated.moment().day().equals(day.moment().day())) {
        return dated;
      }
    }
    return day;
  }
}
