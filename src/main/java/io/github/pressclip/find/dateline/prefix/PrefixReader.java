package io.github.pressclip.find.dateline.prefix;

import io.github.pressclip.find.dateline.date.Capitals;
import io.github.pressclip.find.dateline.date.Cursor;
import io.github.pressclip.find.dateline.date.DateScanner;
import io.github.pressclip.find.dateline.place.Agencies;
import io.github.pressclip.find.dateline.place.Mentions;
import io.github.pressclip.find.dateline.place.Openers;
import io.github.pressclip.find.dateline.place.Place;
import io.github.pressclip.find.dateline.place.PlaceNames;
import io.github.pressclip.find.dateline.place.PlaceScanner;
import io.github.pressclip.find.dateline.place.Separator;

/**
 * Reads the dateline at the head of a paragraph: a place, an agency, a day and a separator in any of the orders that
 * wires use. A place alone is never enough; the agency, the day or the separator must vouch for it.
 */
public final class PrefixReader {
  /** How far into a paragraph a dateline reaches, in characters. */
  private static final int REACH = 260;

  private final DateScanner dates;
  private final Agencies agencies;
  private final PlaceScanner places;
  private final SignedPrefix signed;
  private final AnchoredPrefix anchored;
  private final GluedPrefix glued;

  /** Reads datelines with those dates and agencies. */
  public PrefixReader(DateScanner dates, Agencies agencies) {
    this.dates = dates;
    this.agencies = agencies;
    this.places = new PlaceScanner(dates, agencies);
    this.signed = new SignedPrefix(dates, agencies, places);
    this.anchored = new AnchoredPrefix(dates, agencies);
    this.glued = new GluedPrefix(dates, agencies, places);
  }

  /**
   * The dateline at the head of a paragraph; null if there is none.
   *
   * @param mentions tells whether the page speaks of a name as of a place; it's asked only where the form proves little
   */
  Prefix read(String paragraph, Mentions mentions) {
    String text = paragraph.length() > REACH ? paragraph.substring(0, REACH) : paragraph;
    int start = 0;
    while (start < text.length() && "*•-–— ".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    if (start == text.length()) {
      return null;
    }
    Prefix eastAsian = new EastAsianPrefix(dates, agencies).read(text, start);
    if (eastAsian != null) {
      return eastAsian;
    }
    Prefix uncased = new UncasedPrefix(dates, agencies).read(text, start);
    if (uncased != null) {
      return uncased;
    }
    start = Openers.afterPhrase(text, start);
    Tail lead = new Tail(text, start, dates, agencies);
    if (lead.bracketed() && (lead.sure() || Agencies.isCallSign(lead.agency())) || lead.dated()) {
      return signed.after(lead);
    }
    Prefix site = signed.bySite(text, start);
    if (site != null) {
      return site;
    }
    Prefix plain = text.charAt(start) == '('
        ? inBrackets(text, start, mentions) : place(text, start, paragraph, mentions);
    if (plain != null) {
      return plain;
    }
    Prefix byDay = anchored.read(text, start);
    if (byDay != null) {
      return byDay;
    }
    boolean bare = Separator.isSigned(text, agencies.endAt(text, start)) && lead.bare();
    return bare ? signed.after(lead) : glued.read(text, start);
  }

  /**
   * "Tarnby - ", a line of its own: nobody's name is signed before a dash; null for any other line.
   *
   * @param sure true where the name has to show that it's a place: in capitals with its region, "WESTMERE, Ohio —",
   *     with its state, or spoken of as of one; false where one word is enough
   */
  Prefix alone(String line, Mentions mentions, boolean sure) {
    Place place = line.isEmpty() ? null : places.at(line, 0);
    if (place == null || Openers.isLabel(place.text())) {
      return null;
    }
    Cursor cursor = new Cursor(line, place.end());
    cursor.spaces();
    Separator dash = Separator.at(line, cursor.at(), false);
    if (dash == null || !dash.dash()) {
      return null;
    }
    cursor.to(dash.end());
    cursor.spaces();
    if (cursor.at() < line.length()) {
      return null;
    }
    boolean proven = place.capitals() && place.regioned() || PlaceNames.hasState(place.text())
        || mentions.asPlace(place.text());
    // two words may be the author's name
    return proven || !sure && place.text().indexOf(' ') < 0
        ? new Prefix(place.text(), null, null, line.length(), "a place and a dash, right above the story") : null;
  }

  private Prefix place(String text, int start, String paragraph, Mentions mentions) {
    Place place = places.at(text, start);
    if (place == null || agencies.knows(place.text())) {
      return null;
    }
    Tail tail = new Tail(text, place.end(), dates, agencies);
    tail.rest();
    String reason = new Proof(mentions).of(place, tail, paragraph);
    if (reason == null && tail.bracket() && !tail.sure()) {
      return withRegion(text, start, place, paragraph, mentions);
    }
    boolean line = tail.agency() != null && tail.end() == text.length();
    String name = line ? once(place.text()) : tail.agency() == null ? place.text() : withoutReporter(place.text());
    return reason == null ? null : new Prefix(name, tail.agency(), tail.date(), tail.end(), reason);
  }

  /**
   * "Sable WHITLOCK/TARNBY, (DHA)": Turkish wires sign with the reporter, whose family name alone is in capitals as the
   * place is.
   */
  private static String withoutReporter(String name) {
    int space = name.indexOf(' ');
    int stroke = space < 0 ? -1 : name.indexOf('/', space);
    boolean reporter = stroke > 0 && !Capitals.are(name, 0, space)
        && Capitals.are(name, space + 1, name.length());
    return reporter ? name.substring(stroke + 1) : name;
  }

  /** "Tarnby Tarnby (ots)": two links beside each other, to the town's news and to its map. */
  private static String once(String name) {
    int half = name.length() / 2;
    boolean twice = half > 1 && name.charAt(half) == ' ' && name.substring(0, half).equals(name.substring(half + 1));
    return twice ? name.substring(0, half) : name;
  }

  /** "Tarnby (Norland) - ", "Talbach (Tannkreis): ": the bracket holds a region and no agency. */
  private Prefix withRegion(String text, int start, Place place, String paragraph, Mentions mentions) {
    int close = text.indexOf(')', place.end());
    Place region = text.startsWith(" (", place.end()) ? places.at(text, place.end() + 2) : null;
    if (region == null || region.end() != close || region.capitals() || !mentions.asPlace(place.text())) {
      return null;
    }
    Place both = new Place(text.substring(start, close + 1), close + 1, place.capitals(), true, place.words());
    Tail tail = new Tail(text, both.end(), dates, agencies);
    tail.rest();
    String reason = tail.agency() == null ? new Proof(mentions).of(both, tail, paragraph) : null;
    return reason == null ? null : new Prefix(both.text(), null, tail.date(), tail.end(), reason);
  }

  /** "(TARNBY) — ", "(Tarnby) – ". */
  private Prefix inBrackets(String text, int start, Mentions mentions) {
    int close = text.indexOf(')', start);
    Place place = places.at(text, start + 1);
    if (place == null || place.end() != close) {
      return null;
    }
    Tail tail = new Tail(text, close + 1, dates, agencies);
    tail.rest();
    boolean name = !Openers.isLabel(place.text()) && !mentions.asWord(place.text());
    boolean proper = tail.dash() && name
        && (PlaceNames.hasState(place.text()) || place.capitals() && mentions.asName(place.text()));
    boolean bare = name && tail.agency() == null && place.words() <= 3;
    if (bare && !tail.separated() && text.startsWith(" ", close + 1) && tail.end() < text.length()
        && Character.isUpperCase(text.charAt(tail.end())) && mentions.asPlace(place.text())) {
      return new Prefix(place.text(), null, tail.date(), tail.end(), "a place in brackets that the page names");
    }
    return proper || bare && tail.dash() && mentions.asPlace(place.text())
        ? new Prefix(place.text(), tail.agency(), tail.date(), tail.end(), "a place in brackets and a dash") : null;
  }
}
