package io.github.pressclip.find.dateline;

import io.github.pressclip.article.Dateline;
import io.github.pressclip.find.dateline.Chooser.Dated;
import io.github.pressclip.find.dateline.PrefixFinder.Located;
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
  /** How far from the day of publication the day of a dateline may lie that names no year. */
  private static final int NEAR = 31;

  /** Paragraphs of which one may open with the day. */
  private static final int OPENING = 3;

  /** Blocks above the story in which its summary may stand. */
  private static final int SUMMARY = 4;

  /** Paragraphs of which some may open with the same dateline. */
  private static final int COPIES = 3;

  /** Days. A story may be declared a little before the day of its dateline, which another zone counts. */
  private static final int AHEAD = 2;

  private final Page page;
  private final List<Block> body;
  private final int headline;
  private final int byline;
  private final int lead;
  private final String address;
  private final Agencies agencies = new Agencies();
  private final DateScanner dates;
  private final StampReader reader;
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
    this.dates = new DateScanner(new Months(page.metadata().language()));
    this.reader = new StampReader(dates);
  }

  /**
   * Reads the filing of a story.
   *
   * @param stripped the page
   * @param body the blocks of the story, without headline, standfirst and byline
   * @param headline the index of the block that holds the headline; -1 if none does
   * @param byline the index of the line that names who wrote it, with or without the stamp; -1 if none does
   * @param credited the agency that the byline names, for a story whose dateline names none; null if it names none either
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
    Located located = new PrefixFinder(new PrefixReader(dates, agencies), page).find(body, lead);
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
      take(MarkedPlace.of(page, body, byline, new PlaceScanner(dates, agencies)));
    }
    Home home = new Home(page, address, agency == null ? null : agencies.country(agency));
    Times times = new Dating(page, dates, home).settle(stamps, paragraphs, located == null ? null : located.prefix().date());
    evidence.addAll(times.evidence());
    Day filed = filed(located, times);
    String opening = located == null && times.published() != null ? takeDay(times, paragraphs) : null;
    take(credited);
    Dateline dateline = place == null && agency == null && filed == null ? null
        : new Dateline(place, agency, filed == null ? null : filed.toString(), moment(times.published()),
            moment(times.updated()), times.ambiguous(), text(times));
    return new Filed(dateline, paragraphs, opening, evidence);
  }

  /** Takes the day that opens the story off its first paragraph; what opens that, or the summary above it, null if nothing. */
  private String takeDay(Times times, List<String> paragraphs) {
    String opening = null;
    int first = body.isEmpty() ? 0 : body.get(lead).index();
    for (int i = Math.max(0, first - SUMMARY); i < first; i++) {
      String text = page.blocks().get(i).text();
      int end = DayOpening.end(text, dates, times.published().moment().day(), times.dayFirst());
      opening = end > 0 ? text.substring(0, end).strip() : opening;
    }
    // a caption may stand between the summary and the story
    for (int i = lead; i < Math.min(body.size(), lead + OPENING) && paragraphs.size() == body.size(); i++) {
      int end = DayOpening.end(paragraphs.get(i), dates, times.published().moment().day(), times.dayFirst());
      if (end > 0) {
        opening = paragraphs.get(i).substring(0, end).strip();
        paragraphs.set(i, paragraphs.get(i).substring(end));
        break; // the days of a diary open each of its paragraphs
      }
    }
    return opening;
  }

  /**
   * True for a place with a day that comes after the story did, which no agency vouches for: "Tarnby, June 12: …" opens
   * what is going to happen there.
   */
  private boolean isAhead(Prefix prefix, List<Stamp> stamps, List<String> paragraphs) {
    if (prefix.date() == null || prefix.date().isDayAlone() || prefix.agency() != null) {
      return false;
    }
    Times times = new Dating(page, dates, new Home(page, address, null)).settle(stamps, paragraphs);
    if (times.published() == null || times.published().stamp().rank().compareTo(Stamp.Rank.ADDRESS) > 0) {
      return false; // a date that nothing calls the publication may be any that the story speaks of
    }
    Day published = times.published().moment().day();
    Day day = prefix.date().read(times.dayFirst());
    day = day.full() ? day : nearest(day, published);
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
    takeCopies(block.text().substring(0, prefix.end()), paragraphs);
    if (place != null && located.paragraph() > 0) {
      String above = paragraphs.get(located.paragraph() - 1);
      Place line = new PlaceScanner(dates, agencies).at(above, 0);
      boolean same = line != null && line.end() == above.length() && line.capitals() && line.regioned() && above.startsWith(city(place) + ',');
      if (same) {
        paragraphs.remove(located.paragraph() - 1); // "CAMP TARNBY, CALIFORNIA, UNITED STATES" above "CAMP TARNBY, Calif. – Lead"
      }
    }
  }

  private static String city(String place) {
    int comma = place.indexOf(',');
    return comma < 0 ? place : place.substring(0, comma);
  }

  /** Takes the same dateline off the paragraphs by it: a caption or a summary above the story opens with it too. */
  private void takeCopies(String opening, List<String> paragraphs) {
    for (int i = 0; place != null && i < Math.min(paragraphs.size(), lead + COPIES); i++) {
      String text = paragraphs.get(i);
      if (text.startsWith(opening) && text.length() > opening.length()) {
        paragraphs.set(i, text.substring(opening.length()));
      }
    }
  }

  /** Takes place and agency from a stamp with bars, where the dateline has none. */
  private void take(Stamp stamp) {
    if (stamp.position() == null || place != null && agency != null) {
      return;
    }
    StampPlace filed =
        StampPlace.of(stamp.raw(), stamp.date().start(), agencies, new PlaceScanner(dates, agencies), reader);
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

  /** The day of the dateline, with the year of publication if that lies near; else the day of publication or change. */
  private Day filed(Located located, Times times) {
    DateText written = located == null ? null : located.prefix().date();
    if (written != null && written.isDayAlone()) {
      Day day = times.published() == null ? null : written.before(times.published().moment().day());
      if (day != null) {
        win("dateline.date", day.toString(), "the dateline's own day, in the month of publication",
            located.block().position());
        return day;
      }
    } else if (written != null) {
      Day day = written.read(times.dayFirst());
      Day full = day.full() || times.published() == null ? day : nearest(day, times.published().moment().day());
      win("dateline.date", full.toString(), "the dateline's own day", located.block().position());
      return full;
    }
    Dated chosen = times.published() != null ? times.published() : times.updated();
    if (chosen == null) {
      return null;
    }
    win("dateline.date", chosen.moment().day().toString(),
        chosen == times.published() ? "the day of publication" : "the day of the last change",
        chosen.stamp().position());
    return chosen.moment().day();
  }

  private static Day nearest(Day day, Day published) {
    for (int year = published.year() - 1; year <= published.year() + 1; year++) {
      Day full = day.in(year);
      if (full != null && Math.abs(full.number() - published.number()) <= NEAR) {
        return full;
      }
    }
    return day;
  }

  private static String moment(Dated dated) {
    return dated == null ? null : dated.moment().toString();
  }

  private String text(Times times) {
    Dated chosen = times.published() != null ? times.published() : times.updated();
    return line != null || chosen == null ? line : ShownLine.of(chosen, times.stamps(), page);
  }

  private void win(String field, String value, String reason, Position position) {
    if (value != null) {
      evidence.add(new Evidence(field, value, true, reason, position));
    }
  }
}
