package io.github.pressclip.find.dateline.prefix;

import io.github.pressclip.find.dateline.date.DateScanner;
import io.github.pressclip.find.dateline.place.Agencies;
import io.github.pressclip.find.dateline.place.Place;
import io.github.pressclip.find.dateline.place.PlaceScanner;

/** Reads the dateline that a headline or a byline is glued to: {@code By A. Person. TARNBY (Reuters) - Lead}. */
final class GluedPrefix {
  private final DateScanner dates;
  private final Agencies agencies;
  private final PlaceScanner places;

  GluedPrefix(DateScanner dates, Agencies agencies, PlaceScanner places) {
    this.dates = dates;
    this.agencies = agencies;
    this.places = places;
  }

  /** The first place in capitals with an agency in brackets behind it; null if there is none. */
  Prefix read(String text, int start) {
    for (int at = start + 3; at + 3 < text.length(); at++) {
      boolean run = text.charAt(at - 1) == ' ' && Character.isUpperCase(text.charAt(at))
          && Character.isUpperCase(text.charAt(at + 1)) && !Character.isUpperCase(text.charAt(at - 2));
      Place place = run ? places.at(text, at) : null;
      if (place == null || !place.capitals()) {
        continue;
      }
      Tail tail = new Tail(text, place.end(), dates, agencies);
      tail.rest();
      if (tail.agency() != null && tail.sure() && text.charAt(place.end()) != ':' && tail.bracket()) {
        int stroke = Character.isLetter(text.charAt(at - 2)) ? place.text().lastIndexOf('/') : -1;
        return new Prefix( // "Sable WHITLOCK/TARNBY, (DHA)", as Turkish wires sign
            place.text().substring(stroke + 1), tail.agency(), tail.date(), tail.end(),
            "a place in capitals and an agency in brackets");
      }
    }
    return null;
  }
}
