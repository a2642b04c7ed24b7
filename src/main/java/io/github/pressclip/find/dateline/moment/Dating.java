package io.github.pressclip.find.dateline.moment;

import io.github.pressclip.find.dateline.date.DateScanner;
import io.github.pressclip.find.dateline.date.DateText;
import io.github.pressclip.find.dateline.date.DateText.Form;
import io.github.pressclip.find.dateline.date.Parts;
import io.github.pressclip.find.dateline.date.Weekdays;
import io.github.pressclip.find.dateline.moment.Chooser.Dated;
import io.github.pressclip.find.dateline.stamp.Stamp;
import io.github.pressclip.find.dateline.stamp.Stamp.Kind;
import io.github.pressclip.find.dateline.stamp.Stamp.Rank;
import io.github.pressclip.find.evidence.Evidence;
import io.github.pressclip.find.language.Tongue;
import io.github.pressclip.page.Block;
import io.github.pressclip.page.Page;
import java.util.ArrayList;
import java.util.List;

/** Settles when a story was published and last changed: the order of numeric dates, the zones, and the choice. */
public final class Dating {
  private final Page page;
  private final DateScanner dates;
  private final Home home;
  private final CopyMoments copies;

  /**
   * Settles the dates of a page.
   *
   * @param dates reads dates in the page's languages
   * @param home the country of the site
   * @param copies when archives copied the page
   */
  public Dating(Page page, DateScanner dates, Home home, CopyMoments copies) {
    this.page = page;
    this.dates = dates;
    this.home = home;
    this.copies = copies;
  }

  /**
   * Chooses among the stamps of a page.
   *
   * @param paragraphs the story, whose first day of the week is a vote
   */
  public Times settle(List<Stamp> stamps, List<String> paragraphs) {
    return settle(stamps, paragraphs, null);
  }

  /**
   * The same where the story's dateline names its day.
   *
   * @param filed the day of the dateline; null if there is none
   */
  public Times settle(List<Stamp> stamps, List<String> paragraphs, DateText filed) {
    boolean open = false;
    for (Stamp stamp : stamps) {
      open |= stamp.date().form() == Form.OPEN;
    }
    DayOrder order = open
        ? DayOrder.settle(stamps, numericDates(), filed, firstWeekday(paragraphs), monthFirst(stamps, paragraphs))
        : DayOrder.settle(stamps, List.of(), null, -1, null);
    List<Dated> resolved = new ZoneResolver(home).resolve(stamps, order.dayFirst());
    List<Dated> dated = Midnight.asDay(copies.takenOff(resolved));
    Chooser chooser = new Chooser(dated);
    Dated published = chooser.published();
    Dated updated = new LastChange(dated, chooser).after(published);
    List<Evidence> evidence = new ArrayList<>();
    prove("dateline.published", published, chooser.losers(Kind.PUBLISHED, published), order, evidence);
    prove("dateline.updated", updated, chooser.losers(Kind.UPDATED, updated), order, evidence);
    evidence.addAll(copies.evidence(resolved));
    boolean ambiguous = order.ambiguous() && (isOpen(published) || isOpen(updated));
    return new Times(published, updated, order.dayFirst(), ambiguous, dated, evidence);
  }

  /**
   * The custom of the page's country, else of the zone that a stamp names, else the day first where the story isn't in
   * English; null where none is known.
   */
  private Boolean monthFirst(List<Stamp> stamps, List<String> paragraphs) {
    Boolean custom = home.monthFirst();
    for (Stamp stamp : stamps) {
      custom = custom == null && stamp.clock() != null ? Zones.monthFirst(stamp.clock(), stamp.date().read(true))
          : custom;
    }
    return custom == null && !Tongue.EN.mayBeOf(paragraphs) ? Boolean.FALSE : custom;
  }

  /** The dates in numbers anywhere on the page that can be read one way only. */
  private List<DateText> numericDates() {
    List<DateText> found = new ArrayList<>();
    for (Block block : page.blocks()) {
      String text = block.text();
      for (DateText date = dates.next(text, 0); date != null; date = dates.next(text, date.end())) {
        if (date.form() == Form.DAY_FIRST || date.form() == Form.MONTH_FIRST) {
          found.add(date);
        }
      }
    }
    return found;
  }

  private static int firstWeekday(List<String> paragraphs) {
    for (String paragraph : paragraphs) {
      for (String word : Parts.of(paragraph, ' ')) {
        int weekday = word.length() > 5 ? Weekdays.of(word) : -1;
        if (weekday >= 0) {
          return weekday;
        }
      }
    }
    return -1;
  }

  private static boolean isOpen(Dated dated) {
    return dated != null && dated.stamp().date().form() == Form.OPEN;
  }

  private static void prove(
      String field, Dated winner, List<Dated> losers, DayOrder order, List<Evidence> evidence) {
    if (winner != null) {
      Stamp stamp = winner.stamp();
      String reason = stamp.rank().source();
      if (stamp.rank() == Rank.AWAY) {
        reason += ", the only day there";
      }
      if (isOpen(winner)) {
        reason += "; " + (order.dayFirst() ? "the day" : "the month") + " stands first: " + order.reason();
      }
      if (winner.zone() != null) {
        reason += "; " + winner.zone();
      }
      evidence.add(new Evidence(field, winner.moment().toString(), true, reason, stamp.position()));
    }
    for (Dated loser : losers) {
      Stamp stamp = loser.stamp();
      evidence.add(new Evidence(field, loser.moment().toString(), false, stamp.rank().source() + ", less trusted",
          stamp.position()));
    }
  }
}
