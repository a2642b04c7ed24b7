package io.github.pressclip.find.dateline;

import io.github.pressclip.find.dateline.date.DateText;
import io.github.pressclip.find.dateline.date.Day;
import io.github.pressclip.find.dateline.moment.Chooser.Dated;
import io.github.pressclip.find.dateline.moment.Times;
import io.github.pressclip.find.dateline.prefix.PrefixFinder.Located;
import io.github.pressclip.find.evidence.Evidence;
import io.github.pressclip.page.Position;

/**
 * The day on which a story was filed.
 *
 * @param day the day, with the year if one is known
 * @param evidence what it was chosen from
 */
record FiledDay(Day day, Evidence evidence) {
  /** How far from the day of publication the day of a dateline may lie that names no year. */
  private static final int NEAR = 31;

  /**
   * The day of the dateline, with the year of publication if that lies near; else the day of publication or change.
   *
   * @param located the dateline; null if the story has none
   * @return null if neither tells a day
   */
  static FiledDay of(Located located, Times times) {
    DateText written = located == null ? null : located.prefix().date();
    Dated published = times.published();
    if (written != null && written.isDayAlone()) {
      Day day = published == null ? null : written.before(published.moment().day());
      if (day != null) {
        return won(day, "the dateline's own day, in the month of publication", located.block().position());
      }
    } else if (written != null) {
      Day day = written.read(times.dayFirst());
      Day full = day.full() || published == null ? day : nearest(day, published.moment().day());
      return won(full, "the dateline's own day", located.block().position());
    }
    Dated chosen = published != null ? published : times.updated();
    return chosen == null ? null : won(chosen.moment().day(),
        chosen == published ? "the day of publication" : "the day of the last change", chosen.stamp().position());
  }

  /** A day without a year in that which brings it near to the publication; as it is if none does. */
  static Day nearest(Day day, Day published) {
    for (int year = published.year() - 1; year <= published.year() + 1; year++) {
      Day full = day.in(year);
      if (full != null && Math.abs(full.number() - published.number()) <= NEAR) {
        return full;
      }
    }
    return day;
  }

  private static FiledDay won(Day day, String reason, Position position) {
    return new FiledDay(day, new Evidence("dateline.date", day.toString(), true, reason, position));
  }
}
