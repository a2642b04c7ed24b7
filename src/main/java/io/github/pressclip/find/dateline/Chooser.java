package io.github.pressclip.find.dateline;

import io.github.pressclip.find.dateline.Stamp.Kind;
import io.github.pressclip.find.dateline.Stamp.Rank;
import java.util.ArrayList;
import java.util.List;

/** Chooses the moments of publication and last change among the stamps of a page. */
final class Chooser {
  private static final String FIRST = "first published";

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

  /**
   * The moment of the last change; null when the page gives none, or one before the publication: a story written on one
   * day and set to come out on the next was changed for the last time before anybody read it. Then only what the page
   * shows readers as its change counts, if it came after: the same moment declared twice may be in another zone.
   *
   * @param published the moment of publication; null if none is known
   */
  Dated updated(Dated published) {
    Dated best = updated();
    if (best == null || published == null || !best.moment().isBefore(published.moment())) {
      return best == null ? null : shownLater(best);
    }
    for (Dated dated : stamps) {
      Stamp stamp = dated.stamp();
      if (stamp.kind() == Kind.UPDATED && stamp.rank() == Rank.LABELLED
          && published.moment().isBefore(dated.moment())) {
        return dated;
      }
    }
    return null;
  }

  /** The last change that a page shows its readers, where that came later than what it declares. */
  private Dated shownLater(Dated declared) {
    Dated latest = declared;
    for (Dated dated : stamps) {
      Stamp stamp = dated.stamp();
      boolean shown = stamp.kind() == Kind.UPDATED && (stamp.rank() == Rank.LABELLED
          || stamp.rank() == Rank.SHOWN && dated.moment().day().equals(declared.moment().day()));
      latest = shown && latest.moment().isBefore(dated.moment())
          && !LocalZone.mayBeOne(latest.moment(), dated.moment()) ? dated : latest;
    }
    return latest;
  }

  private Dated updated() {
    Dated best = first(Kind.UPDATED);
    best = best == null ? besideTheFirst() : LaterChange.of(best, stamps);
    return best == null ? null : LocalDay.of(sharpened(best, Kind.UPDATED), Kind.UPDATED, stamps);
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
