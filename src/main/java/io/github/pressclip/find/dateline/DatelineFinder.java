package io.github.pressclip.find.dateline;

import io.github.pressclip.article.Dateline;
import io.github.pressclip.find.dateline.date.DateScanner;
import io.github.pressclip.find.dateline.date.Day;
import io.github.pressclip.find.dateline.date.Months;
import io.github.pressclip.find.dateline.moment.Chooser.Dated;
import io.github.pressclip.find.dateline.moment.CopyMoments;
import io.github.pressclip.find.dateline.moment.Dating;
import io.github.pressclip.find.dateline.moment.Home;
import io.github.pressclip.find.dateline.moment.Times;
import io.github.pressclip.find.dateline.place.Agencies;
import io.github.pressclip.find.dateline.place.PlaceScanner;
import io.github.pressclip.find.dateline.prefix.Prefix;
import io.github.pressclip.find.dateline.prefix.PrefixFinder;
import io.github.pressclip.find.dateline.prefix.PrefixFinder.Located;
import io.github.pressclip.find.dateline.prefix.PrefixReader;
import io.github.pressclip.find.dateline.stamp.PageStamps;
import io.github.pressclip.find.dateline.stamp.Stamp;
import io.github.pressclip.find.dateline.stamp.StampReader;
import io.github.pressclip.find.evidence.Evidence;
import io.github.pressclip.page.Block;
import io.github.pressclip.page.Page;
import io.github.pressclip.page.Position;
import io.github.pressclip.strip.Stripped;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where, through whom and when a story was filed: from the dateline at its head, the stamps that the page shows,
 * and the dates that it declares. No clock is asked, and no date of another story.
 */
public final class DatelineFinder {
  /** Days. A story may be declared a little before the day of its dateline, which another zone counts. */
  private static final int AHEAD = 2;

  private final Page page;
  private final List<Block> body;
  private final int headline;
  private final int byline;
  private final int lead;
  private final String address;
  private final CopyMoments copies;
  private final Agencies agencies = new Agencies();
  private final DateScanner dates;
  private final StampReader reader;
  private final PlaceScanner places;
  private final List<Evidence> evidence = new ArrayList<>();
  private String place;
  private String agency;
  private String line;

  private DatelineFinder(Page page, List<Block> body, int headline, int byline, String address) {
    this.page = page;
    this.body = body;
    this.headline = headline;
    this.byline = byline;
    this.lead = lead(body, headline);
    this.address = address != null ? address : page.metadata().canonical();
    this.copies = CopyMoments.of(page.metadata(), address);
    this.dates = new DateScanner(new Months(page.metadata().language()));
    this.reader = new StampReader(dates);
    this.places = new PlaceScanner(dates, agencies);
  }

  /**
   * Reads the filing of a story.
   *
   * @param stripped the page
   * @param body the blocks of the story, without headline, standfirst and byline
   * @param headline the index of the block that holds the headline; -1 if none does
   * @param byline the index of the line that names who wrote it, with or without the stamp; -1 if none does
   * @param credited the agency that the byline names, for a story whose dateline names none; null if it names none
   *     either
   * @param address the page's address; null to take the one that it declares
   */
  public static Filed find(
      Stripped stripped, List<Block> body, int headline, int byline, Evidence credited, String address) {
    return new DatelineFinder(stripped.page(), body, headline, byline, address).find(credited);
  }

  /** The first paragraph below the headline: what was kept above it may be the site's own. */
  private static int lead(List<Block> body, int headline) {
    for (int i = 0; i < body.size(); i++) {
      if (body.get(i).index() > headline) {
        return i;
      }
    }
    return 0;
  }

  private Filed find(Evidence credited) {
    List<String> paragraphs = new ArrayList<>();
    for (Block block : body) {
      paragraphs.add(block.text());
    }
    Located located = new PrefixFinder(new PrefixReader(dates, agencies), agencies, page, byline).find(body, lead);
    List<Stamp> stamps = new PageStamps(reader, page, address).read(body, lead, headline, byline);
    if (located != null && isAhead(located.prefix(), stamps, paragraphs)) {
      located = null;
    }
    if (located != null) {
      take(located, paragraphs);
    }
    for (Stamp stamp : stamps) {
      take(stamp);
    }
    if (place == null) {
      take(MarkedPlace.of(page, body, byline, places));
    }
    Home home = new Home(page, address, agency == null ? null : agencies.country(agency));
    Times times =
        dating(home).settle(stamps, paragraphs, located == null ? null : located.prefix().date());
    evidence.addAll(times.evidence());
    FiledDay filed = FiledDay.of(located, times);
    evidence.addAll(filed == null ? List.of() : List.of(filed.evidence()));
    String opening = located == null && times.published() != null
        ? new DayOpening(dates, times).takenOff(paragraphs, body, lead, page) : null;
    take(credited);
    String shown = line != null ? line : ShownLine.of(times, page);
    StampParagraph.takeOff(shown, paragraphs, body);
    Dateline dateline = place == null && agency == null && filed == null ? null
        : new Dateline(place, agency, filed == null ? null : filed.day().toString(), moment(times.published()),
            moment(times.updated()), times.ambiguous(), shown);
    return new Filed(dateline, paragraphs, opening, evidence);
  }

  private Dating dating(Home home) {
    return new Dating(page, dates, home, copies);
  }

  /**
   * True for a place with a day that comes after the story did, which no agency vouches for: "Tarnby, June 12: …" opens
   * what is going to happen there.
   */
  private boolean isAhead(Prefix prefix, List<Stamp> stamps, List<String> paragraphs) {
    if (prefix.date() == null || prefix.date().isDayAlone() || prefix.agency() != null) {
      return false;
    }
    Times times = dating(new Home(page, address, null)).settle(stamps, paragraphs);
    if (times.published() == null || times.published().stamp().rank().compareTo(Stamp.Rank.ADDRESS) > 0) {
      return false; // a date that nothing calls the publication may be any that the story speaks of
    }
    Day published = times.published().moment().day();
    Day day = prefix.date().read(times.dayFirst());
    day = day.full() ? day : FiledDay.nearest(day, published);
    return !day.full() || day.number() - published.number() > AHEAD;
  }

  /** Takes place and agency from a dateline, and the dateline off its paragraph, which may be no more than that. */
  private void take(Located located, List<String> paragraphs) {
    Prefix prefix = located.prefix();
    Block block = located.block();
    place = prefix.place();
    agency = prefix.agency();
    line = block.text().substring(0, prefix.end()).strip();
    win("dateline.place", place, prefix.reason(), block.position());
    win("dateline.agency", agency, prefix.reason(), block.position());
    if (located.paragraph() >= 0) {
      String rest = block.text().substring(prefix.end());
      if (rest.isEmpty()) {
        paragraphs.remove(located.paragraph());
      } else {
        paragraphs.set(located.paragraph(), rest);
      }
    }
    if (place != null) {
      new DatelineCopies(places).takeOff(paragraphs, located, lead);
    }
  }

  /** Takes place and agency from a stamp with bars, where the dateline has none. */
  private void take(Stamp stamp) {
    if (stamp.position() == null || place != null && agency != null) {
      return;
    }
    StampPlace filed = StampPlace.of(stamp.raw(), stamp.date().start(), agencies, places);
    if (filed == null) {
      return;
    }
    line = line == null ? stamp.raw() : line;
    if (place == null) {
      place = filed.place();
      win("dateline.place", place, "in a stamp, between bars or behind its zone", stamp.position());
    }
    if (agency == null) {
      agency = filed.agency();
      win("dateline.agency", agency, "between bars in a stamp", stamp.position());
    }
  }

  /** Takes the agency that the byline names, where no line of the story does. */
  private void take(Evidence credited) {
    if (credited != null && agency == null) {
      agency = credited.value();
      win(credited.field(), agency, credited.reason(), credited.position());
    }
  }

  /** Takes the place that the markup names, where no line does. */
  private void take(MarkedPlace marked) {
    if (marked != null) {
      place = marked.place();
      win("dateline.place", place, marked.source(), marked.position());
    }
  }

  private static String moment(Dated dated) {
    return dated == null ? null : dated.moment().toString();
  }

  private void win(String field, String value, String reason, Position position) {
    if (value != null) {
      evidence.add(new Evidence(field, value, true, reason, position));
    }
  }
}
