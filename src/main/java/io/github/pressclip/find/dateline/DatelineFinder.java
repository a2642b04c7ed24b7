package io.github.pressclip.find.dateline;

import io.github.pressclip.article.Dateline;
import io.github.pressclip.find.dateline.Chooser.Dated;
import io.github.pressclip.find.dateline.PrefixFinder.Located;
import io.github.pressclip.find.dateline.Stamp.Kind;
import io.github.pressclip.find.dateline.Stamp.Rank;
import io.github.pressclip.find.evidence.Evidence;
import io.github.pressclip.page.Block;
import io.github.pressclip.page.Page;
import io.github.pressclip.strip.Stripped;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where, through whom and when a story was filed: from the dateline at its head, the stamps that the page shows,
 * and the dates that it declares. No clock is asked, and no date of another story.
 */
public final class DatelineFinder {
  private final Page page;
  private final List<Block> body;
  private final String address;
  private final Agencies agencies = new Agencies();
  private final DateScanner dates;
  private final StampReader reader;
  private final List<Evidence> evidence = new ArrayList<>();

  private DatelineFinder(Page page, List<Block> body, String address) {
    this.page = page;
    this.body = body;
    this.address = address != null ? address : page.metadata().canonical();
    this.dates = new DateScanner(new Months(page.metadata().language()));
    this.reader = new StampReader(dates);
  }

  /**
   * Reads the filing of a story.
   *
   * @param stripped the page
   * @param body the blocks of the story, without headline, standfirst and byline
   * @param address the page's address; null to take the one that it declares
   */
  public static Filed find(Stripped stripped, List<Block> body, String address) {
    return new DatelineFinder(stripped.page(), body, address).find();
  }

  private Filed find() {
    List<String> paragraphs = new ArrayList<>();
    for (Block block : body) {
      paragraphs.add(block.text());
    }
    Located located = new PrefixFinder(new PrefixReader(dates, agencies), page).find(body);
    Prefix prefix = located == null ? null : located.prefix();
    String line = null;
    if (located != null) {
      Block block = located.block();
      line = block.text().substring(0, prefix.end()).strip();
      win("dateline.place", prefix.place(), prefix.reason(), block.line(), block.column());
      win("dateline.agency", prefix.agency(), prefix.reason(), block.line(), block.column());
      if (located.paragraph() >= 0) {
        takeOff(prefix, located.paragraph(), paragraphs);
      }
    }
    String place = prefix == null ? null : prefix.place();
    String agency = prefix == null ? null : prefix.agency();
    List<Stamp> stamps = stamps();
    for (Stamp stamp : stamps) {
      if (stamp.line() > 0 && stamp.raw().indexOf('|') > 0 && (place == null || agency == null)) {
        StampPlace filed = StampPlace.of(stamp.raw(), stamp.date().start(), agencies, new PlaceScanner(dates, agencies), reader);
        if (filed != null) {
          line = line == null ? stamp.raw() : line;
          if (place == null && filed.place() != null) {
            place = filed.place();
            win("dateline.place", place, "between bars in a stamp", stamp.line(), stamp.column());
          }
          if (agency == null && filed.agency() != null) {
            agency = filed.agency();
            win("dateline.agency", agency, "between bars in a stamp", stamp.line(), stamp.column());
          }
        }
      }
    }
    Dateline dateline = dated(prefix, place, agency, stamps, line, paragraphs);
    return new Filed(dateline, paragraphs, evidence);
  }

  /** Takes a dateline off its paragraph; a paragraph that was the dateline alone goes away. */
  private static void takeOff(Prefix prefix, int paragraph, List<String> paragraphs) {
    String rest = paragraphs.get(paragraph).substring(prefix.end());
    if (rest.isEmpty()) {
      paragraphs.remove(paragraph);
    } else {
      paragraphs.set(paragraph, rest);
    }
  }

  private List<Stamp> stamps() {
    List<Stamp> stamps = new DeclaredStamps(reader).read(page.metadata());
    Stamp inAddress = AddressDate.of(address);
    if (inAddress != null) {
      stamps.add(inAddress);
    }
    if (!page.blocks().isEmpty()) {
      int first = body.isEmpty() ? 0 : body.get(0).index();
      int last = body.isEmpty() ? 0 : body.get(body.size() - 1).index();
      Surroundings surroundings = new Surroundings(page, first, last);
      stamps.addAll(new MarkedStamps(reader, surroundings, page).read(first));
      stamps.addAll(new ShownStamps(reader, surroundings, page).read(first));
    }
    return stamps;
  }

  private Dateline dated(
      Prefix prefix, String place, String agency, List<Stamp> stamps, String line, List<String> paragraphs) {
    Home home = new Home(page, address, agency == null ? null : agencies.country(agency));
    DayOrder order = DayOrder.settle(stamps, List.of(), firstWeekday(paragraphs), monthFirst());
    List<Dated> dated = new ZoneResolver(home).resolve(stamps, order.dayFirst());
    Chooser chooser = new Chooser(dated);
    Dated published = chooser.published();
    Dated updated = chooser.updated();
    prove("dateline.published", published, chooser.losers(Kind.PUBLISHED, published));
    prove("dateline.updated", updated, chooser.losers(Kind.UPDATED, updated));
    Day filed = null;
    if (prefix != null && prefix.date() != null) {
      filed = prefix.date().read(order.dayFirst());
      if (!filed.full() && published != null) {
        filed = nearest(filed, published.moment().day());
      }
    } else if (published != null) {
      filed = published.moment().day();
    } else if (updated != null) {
      filed = updated.moment().day();
    }
    boolean ambiguous = order.ambiguous() && (isOpen(published) || isOpen(updated));
    if (place == null && agency == null && filed == null) {
      return null;
    }
    String text = line != null || published == null ? line : ShownLine.of(published, dated, page);
    return new Dateline(place, agency, filed == null ? null : filed.toString(),
        published == null ? null : published.moment().toString(), updated == null ? null : updated.moment().toString(),
        ambiguous, text);
  }

  /** The custom of writing the month first: that of the United States; null where the page doesn't tell its country. */
  private Boolean monthFirst() {
    String language = page.metadata().language();
    String region = Home.region(language);
    if (region != null) {
      return region.equals("us");
    }
    return language == null || language.startsWith("en") ? null : Boolean.FALSE;
  }

  private static int firstWeekday(List<String> paragraphs) {
    for (String paragraph : paragraphs) {
      for (String word : Lines.split(paragraph, ' ')) {
        if (word.length() > 5 && Character.isUpperCase(word.charAt(0)) && Weekdays.of(word) >= 0) {
          return Weekdays.of(word);
        }
      }
    }
    return -1;
  }

  private static boolean isOpen(Dated dated) {
    return dated != null && dated.stamp().date().form() == DateText.Form.OPEN;
  }

  /** A day without a year takes the year that brings it next to the day of publication, if within a month. */
  private static Day nearest(Day day, Day published) {
    for (int year = published.year() - 1; year <= published.year() + 1; year++) {
      Day full = day.in(year);
      if (full != null && Math.abs(full.number() - published.number()) <= 31) {
        return full;
      }
    }
    return day;
  }

  private void prove(String field, Dated winner, List<Dated> losers) {
    if (winner != null) {
      win(field, winner.moment().toString(), winner.stamp().rank().source(), winner.stamp().line(), winner.stamp().column());
    }
    for (Dated loser : losers) {
      Rank rank = loser.stamp().rank();
      evidence.add(new Evidence(field, loser.moment().toString(), false, rank.source() + ", less trusted",
          loser.stamp().line(), loser.stamp().column()));
    }
  }

  private void win(String field, String value, String reason, int line, int column) {
    if (value != null) {
      evidence.add(new Evidence(field, value, true, reason, line, column));
    }
  }
}
