package io.github.pressclip.find.dateline.prefix;

import io.github.pressclip.find.dateline.date.Capitals;
import io.github.pressclip.find.dateline.date.DateScanner;
import io.github.pressclip.find.dateline.place.Agencies;
import io.github.pressclip.find.dateline.place.Openers;
import io.github.pressclip.find.dateline.place.Place;
import io.github.pressclip.find.dateline.place.PlaceScanner;

/** Reads datelines that begin with who signs them: an agency, a day and an agency, or the address of a site. */
final class SignedPrefix {
  private final DateScanner dates;
  private final Agencies agencies;
  private final PlaceScanner places;

  SignedPrefix(DateScanner dates, Agencies agencies, PlaceScanner places) {
    this.dates = dates;
    this.agencies = agencies;
    this.places = places;
  }

  /** "(ANSA) - VALDORA, 04 GEN - ", "(CNN) ", "March 3 (Reuters) - ". */
  Prefix after(Tail lead) {
    String text = lead.text();
    lead.rest();
    Place place = lead.agency() == null || lead.date() != null ? null : places.at(text, lead.end());
    if (place != null) {
      Tail tail = new Tail(text, place.end(), dates, agencies);
      tail.rest();
      if (tail.date() != null && tail.separated()) {
        return new Prefix(place.text(), lead.agency(), tail.date(), tail.end(), "an agency, a place and a day");
      }
    }
    boolean known = lead.agency() != null && (lead.sure() || lead.dash() && Agencies.isCallSign(lead.agency()));
    return known ? new Prefix(null, lead.agency(), lead.date(), lead.end(), "an agency at the start") : null;
  }

  /** "NORRBY.COM - ", "Norrby.com, Tarnby - ", as Indonesian sites open. */
  Prefix bySite(String text, int start) {
    int end = Agencies.siteEnd(text, start);
    if (end < 0) {
      return null;
    }
    String site = text.substring(start, end);
    Place place = text.startsWith(", ", end) ? places.at(text, end + 2) : null;
    boolean named = place != null && !Openers.isLabel(place.text());
    if (!named && !Capitals.are(site, 0, site.length())) {
      return null;
    }
    Tail tail = new Tail(text, named ? place.end() : end, dates, agencies);
    tail.rest();
    boolean proven = tail.dash() && tail.agency() == null && tail.end() < text.length()
        && !Character.isLowerCase(text.charAt(tail.end()));
    return proven
        ? new Prefix(named ? place.text() : null, site, tail.date(), tail.end(), "a site's address and a dash") : null;
  }
}
