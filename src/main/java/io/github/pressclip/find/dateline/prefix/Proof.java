package io.github.pressclip.find.dateline.prefix;

import io.github.pressclip.find.dateline.date.Capitals;
import io.github.pressclip.find.dateline.place.Mentions;
import io.github.pressclip.find.dateline.place.Openers;
import io.github.pressclip.find.dateline.place.Place;
import io.github.pressclip.find.dateline.place.PlaceNames;

/** Judges whether what follows a name shows that the name is the place of a dateline. */
final class Proof {
  /** A story's first sentence has at least so many characters behind the dateline; a label's text often fewer. */
  private static final int SENTENCE = 40;

  /** Letters. Before a dash, a word in capitals that is so long stands for no organisation. */
  private static final int LONGER_THAN_ACRONYMS = 5;

  /** Letters. Shorter words before a point are exclamations. */
  private static final int SHORTEST_CITY = 4;

  /** Under this sign the police and firms send their own texts; its place stands in a line of its own. */
  private static final String POLICE = "ots";

  private final Mentions mentions;

  Proof(Mentions mentions) {
    this.mentions = mentions;
  }

  /** Why the place and what follows it are a dateline; null if nothing shows it. */
  String of(Place place, Tail tail, String paragraph) {
    boolean proven = tail.date() != null && place.capitals() && place.words() > 1
        || tail.agency() != null && tail.sure();
    if (isByline(place.text()) || !proven && Openers.isLabel(place.text())) {
      return null;
    }
    boolean sentence = Lead.startsSentence(paragraph, tail.end());
    if (place.capitals() && Capitals.are(paragraph, tail.end(), paragraph.length())) {
      return null; // a headline that is all in capitals
    }
    if (tail.agency() != null) {
      boolean line = tail.end() >= paragraph.length() && tail.sure() && tail.bracket() && place.words() <= 4;
      boolean named = line && (tail.agency().equalsIgnoreCase(POLICE) || mentions.asPlace(place.text()));
      return named ? "a place and an agency in a line of its own" : byAgency(place, tail, sentence);
    }
    if (tail.date() != null) {
      return byDay(place, tail, paragraph);
    }
    boolean alone = tail.end() >= paragraph.length() && tail.point() && !tail.dash() && place.words() <= 3;
    if (alone && (mentions.asPlace(place.text()) || mentions.asName(place.text()) && mentions.asLine(place.text()))) {
      return "a name and a point in a paragraph of its own";
    }
    boolean line = tail.end() >= paragraph.length() && tail.colon() && place.capitals() && place.words() <= 3;
    if (line && mentions.asPlace(place.text())) {
      return "a name and a colon in a line of its own";
    }
    boolean lead = sentence && (place.capitals() && place.regioned() || paragraph.length() - tail.end() >= SENTENCE);
    String reason = lead && place.words() <= 6 ? bySeparator(place, tail, paragraph) : null;
    return reason != null && isWord(place) && !mentions.asPlace(place.text()) ? null : reason;
  }

  /**
   * "FRESH START: " is no place where the page speaks of a start. A place's own word, as in BAKER CITY, says nothing.
   */
  private boolean isWord(Place place) {
    String name = place.text();
    boolean phrase = place.capitals() && !place.regioned() && place.words() > 1 && !PlaceNames.isPlace(name);
    return mentions.asWord(name) || phrase && mentions.asWord(name.substring(name.lastIndexOf(' ') + 1));
  }

  private String byAgency(Place place, Tail tail, boolean sentence) {
    if (tail.date() != null && (tail.sure() || tail.separated())) {
      return "a place, a day and an agency";
    }
    if (tail.sure()) {
      return tail.separated() || sentence && place.words() <= 5 ? "a place and an agency" : null;
    }
    boolean sign = ShortForm.isSign(tail.agency()) && place.words() <= 3;
    boolean desk = sign && place.words() <= 2 && mentions.inGerman() && tail.separated(); // "Talbach (hjk). Der Rat"
    boolean proper = place.capitals() || place.regioned() || sign;
    return proper && (tail.dash() || desk) && sentence && place.words() <= 6
        && !ShortForm.isAcronymOf(tail.agency(), place.text())
        && !ShortForm.isShareOf(tail.agency(), place.text())
        ? "a place and a name in brackets before a separator" : null;
  }

  private String byDay(Place place, Tail tail, String paragraph) {
    if (!tail.separated()) {
      boolean line = tail.end() >= paragraph.length()
          && (mentions.asPlace(place.text()) && place.words() <= 3 || PlaceNames.hasState(place.text()));
      if (line) {
        return "a place and a day in a line of its own";
      }
      return isLostDash(place, tail, paragraph) ? "a place that the page names and a day" : null;
    }
    boolean comma = paragraph.startsWith(",", place.end()) || paragraph.startsWith(" ,", place.end());
    boolean alone = tail.end() >= paragraph.length();
    if (!alone && !comma && Character.isDigit(paragraph.charAt(tail.end()))) {
      // A stamp with its time, "Tarnby - 15 jul 2024 - 05:30", which may open with a label in capitals as well.
      return mentions.asPlace(place.text()) && place.words() <= 4 ? "a place that the page names, in a stamp" : null;
    }
    boolean lead = paragraph.length() - tail.end() >= SENTENCE && Lead.startsSentence(paragraph, tail.end());
    boolean proper = place.capitals() && (comma || place.words() <= 4)
        || comma && (tail.dash() && !alone || tail.colon() && lead && place.words() <= 2
            || mentions.asPlace(place.text()))
        || lead && (PlaceNames.hasState(place.text()) || tail.dash() && mentions.asPlace(place.text()));
    return proper ? "a place, a day and a separator" : null;
  }

  /** "Tarnby, March 4 Lead": the dash is lost, so the page has to speak of the place. */
  private boolean isLostDash(Place place, Tail tail, String paragraph) {
    boolean lead = paragraph.length() - tail.end() >= SENTENCE && Lead.startsSentence(paragraph, tail.end());
    return lead && paragraph.startsWith(",", place.end()) && place.words() <= 3 && mentions.asPlace(place.text());
  }

  private String bySeparator(Place place, Tail tail, String paragraph) {
    String name = place.text();
    if (tail.dash() && PlaceNames.hasState(name)) {
      return "a city, its state and a dash";
    }
    if (tail.dash() && tail.pointed() && (place.capitals() || place.regioned()
        || mentions.asName(name) && (place.words() == 1 || PlaceNames.isPlace(name)) || mentions.asPlace(name))) {
      return "a place, a point and a dash, as wires open in Spanish";
    }
    if (!tail.separated()) {
      return place.capitals() && place.words() <= 3 && mentions.asPlace(name)
          ? "a place in capitals that the page names" : null;
    }
    if (place.capitals() && tail.dash()) {
      return place.regioned() || place.words() == 1 && hasLongWord(name)
          || place.words() <= 3 && (mentions.asName(name) || PlaceNames.isPlace(name)) || mentions.asPlace(name)
          ? "a place in capitals and a dash" : null;
    }
    if (tail.colon() && (Lead.isCaption(paragraph) || Lead.isSpeech(tail))) {
      return null;
    }
    if (place.capitals() && (tail.colon() && place.words() <= 2 && hasLongWord(name)
        || place.words() <= 3 && mentions.asName(name))) {
      return "a place in capitals and a separator";
    }
    if (tail.dash() && isPair(name)) {
      return "two places and a dash";
    }
    boolean single = place.words() == 1 || place.words() == 2 && (name.startsWith("Bad ") || name.startsWith("St. "));
    if (mentions.inGerman() && !tail.dash() && tail.point() && single && name.length() >= SHORTEST_CITY
        && !Lead.pointsBack(tail)) {
      return "one name and a point, as regional papers open in German";
    }
    // before a colon or a point surnames stand as often, so "à Lambert" isn't enough there
    return tail.dash() && mentions.asPlace(name) || place.words() <= 3 && mentions.asPlaceAlone(name)
        ? "a name that the page uses as a place, and a separator" : null;
  }

  /** True when one of the words is longer than acronyms are. */
  private static boolean hasLongWord(String name) {
    int length = 0;
    for (int i = 0; i < name.length() && length < LONGER_THAN_ACRONYMS; i++) {
      length = " /-".indexOf(name.charAt(i)) >= 0 ? 0 : length + 1;
    }
    return length >= LONGER_THAN_ACRONYMS;
  }

  /** A byline, "By A Person", is no place, nor is what opens one: "By IANS | 12th Nov, 2025". */
  private static boolean isByline(String name) {
    int space = name.indexOf(' ');
    return switch (space < 0 ? name : name.substring(0, space)) {
      case "By", "BY", "Von", "VON", "Por", "POR" -> true;
      case "Par", "PAR" -> space > 0; // a town in Cornwall
      default -> false;
    };
  }

  /** Two names of four letters or more with a stroke between them. */
  private static boolean isPair(String name) {
    int stroke = name.indexOf('/');
    return stroke >= 4 && name.length() - stroke > 4 && name.indexOf('/', stroke + 1) < 0;
  }
}
