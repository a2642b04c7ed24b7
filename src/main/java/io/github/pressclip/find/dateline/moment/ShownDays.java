package io.github.pressclip.find.dateline.moment;

import io.github.pressclip.find.dateline.date.Day;
import io.github.pressclip.find.dateline.moment.Chooser.Dated;
import io.github.pressclip.find.dateline.stamp.Stamp.Kind;
import io.github.pressclip.find.dateline.stamp.Stamp.Rank;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds the day that a page declares against the days that it shows by its headline. */
final class ShownDays {
  private final List<Dated> stamps;

  ShownDays(List<Dated> stamps) {
    this.stamps = stamps;
  }

  /**
   * True when the page's address, or a line by the headline that tells of no change, gives that day. What a time
   * element says to machines is not what it shows: it's no witness for itself.
   */
  boolean has(Dated one) {
    boolean time = one.stamp().rank() == Rank.TIME;
    for (Dated dated : stamps) {
      boolean shown = isByTheHeadline(dated) && !(time && dated.stamp().rank() == Rank.TIME)
          || dated.stamp().rank() == Rank.ADDRESS;
      if (shown && dated.stamp().kind() != Kind.UPDATED && dated.moment().day().equals(one.moment().day())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Another declared publication, whose day stands by the headline; null if there is none. One of the moment of the
   * last change is no publication.
   */
  Dated confirmed(Dated declared) {
    Set<Day> shown = new HashSet<>();
    Map<Day, Set<Integer>> changes = new HashMap<>();
    for (Dated dated : stamps) {
      Moment moment = dated.moment();
      if (isByTheHeadline(dated)) {
        shown.add(moment.day());
      }
      if (dated.stamp().kind() == Kind.UPDATED) {
        changes.computeIfAbsent(moment.day(), day -> new HashSet<>()).add(moment.minute());
      }
    }
    for (Dated other : stamps) {
      boolean also = other.stamp().kind() == Kind.PUBLISHED && isDeclared(other)
          && !other.moment().day().equals(declared.moment().day());
      if (also && shown.contains(other.moment().day())
          && !isChange(other.moment(), changes.get(other.moment().day()))) {
        return other;
      }
    }
    return null;
  }

  /**
   * A date by the headline that is earlier than what the page declares, or the one that a label after the story calls
   * its publication; else the declared one: programs declare the day of the last export or move of a story as its
   * publication, and no story shows a date before it came out.
   */
  Dated earlier(Dated declared) {
    Dated earliest = declared;
    if (!isDeclared(declared) && declared.stamp().rank() != Rank.PAGE_META) {
      return declared;
    }
    Map<Rank, Set<Day>> days = new HashMap<>();
    for (Dated dated : stamps) {
      days.computeIfAbsent(dated.stamp().rank(), rank -> new HashSet<>()).add(dated.moment().day());
    }
    for (Dated dated : stamps) {
      boolean beside = dated.stamp().rank() == Rank.BESIDE
          || dated.stamp().rank() == Rank.FOOT && dated.stamp().kind() == Kind.PUBLISHED;
      boolean shown = (isByTheHeadline(dated) || beside) && dated.stamp().kind() != Kind.UPDATED;
      if (shown && dated.moment().day().compareTo(earliest.moment().day()) < 0
          && (!beside || days.get(dated.stamp().rank()).size() == 1)) {
        // with several days beside it a column holds other stories
        earliest = dated;
      }
    }
    return earliest;
  }

  /**
   * True for a moment that agrees with that of a change.
   *
   * @param minutes those of the changes of its day, as {@link Moment#minute} tells them; null if there are none
   */
  private static boolean isChange(Moment moment, Set<Integer> minutes) {
    return minutes != null && (moment.minute() < 0 || minutes.contains(moment.minute()) || minutes.contains(-1));
  }

  private static boolean isDeclared(Dated dated) {
    return dated.stamp().rank().compareTo(Rank.META) <= 0;
  }

  private static boolean isByTheHeadline(Dated dated) {
    return switch (dated.stamp().rank()) {
      case SHOWN, LABELLED, TIME -> true;
      default -> false;
    };
  }
}
