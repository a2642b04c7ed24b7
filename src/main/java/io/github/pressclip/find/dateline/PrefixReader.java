package io.github.pressclip.find.dateline;

/**
 * Reads the dateline at the head of a paragraph: a place, an agency, a day and a separator in any of the orders that
 * wires use. A place alone is never enough; the agency, the day or the separator must vouch for it.
 */
final class PrefixReader {
  /** How far into a paragraph a dateline reaches, in characters. */
  private static final int REACH = 160;

  /** How far from the start the day may stand that vouches for words of any form, in characters. */
  private static final int ANCHOR_REACH = 90;

  private final DateScanner dates;
  private final Agencies agencies;
  private final PlaceScanner places;

  PrefixReader(DateScanner dates, Agencies agencies) {
    this.dates = dates;
    this.agencies = agencies;
    this.places = new PlaceScanner(dates, agencies);
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
    Tail lead = new Tail(text, start, dates, agencies);
    if (lead.bracketed() || lead.dated()) {
      lead.rest();
      Place place = lead.agency() == null ? null : places.at(text, lead.end());
      if (place != null) {
        Tail tail = new Tail(text, place.end(), dates, agencies);
        tail.rest();
        if (tail.date() != null && tail.separated()) {
          return new Prefix(place.text(), lead.agency(), tail.date(), tail.end(), "an agency, a place, a day, a separator");
        }
      }
      if (lead.agency() != null && (lead.separated() || lead.date() != null)) {
        return new Prefix(null, lead.agency(), lead.date(), lead.end(), "an agency and a separator");
      }
      return null;
    }
    Place place = places.at(text, start);
    if (place != null && !agencies.knows(place.text())) {
      Tail tail = new Tail(text, place.end(), dates, agencies);
      tail.rest();
      String reason = Proof.of(place, tail, paragraph, mentions);
      if (reason != null) {
        return new Prefix(place.text(), tail.agency(), tail.date(), tail.end(), reason);
      }
    }
    return anchored(text, start);
  }

  /**
   * The words before a day that a separator follows, whatever their form: "sioux falls, april 7 -". Signs of the desk
   * that stand before the place stay with it, since nothing in the text shows where they end.
   */
  private Prefix anchored(String text, int start) {
    for (int at = start + 2; at < Math.min(text.length(), ANCHOR_REACH); at++) {
      boolean wordStart = Character.isLetterOrDigit(text.charAt(at)) && " ,".indexOf(text.charAt(at - 1)) >= 0;
      DateText date = wordStart ? dates.at(text, at) : null;
      if (date == null) {
        continue;
      }
      Tail tail = new Tail(text, at, dates, agencies);
      tail.rest();
      int end = at;
      while (end > start && ", -".indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      String place = text.substring(start, end);
      boolean sure = tail.separated() && (tail.agency() != null && tail.sure()
          || end < text.length() && text.charAt(end) == ',' && isShort(place));
      if (sure && end > start) {
        return new Prefix(place, tail.agency(), tail.date(), tail.end(), "a day and a separator after it");
      }
    }
    return null;
  }

  /** Three words at most, with no mark of a sentence. */
  private static boolean isShort(String words) {
    int count = 1;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (":;?!\"()".indexOf(c) >= 0) {
        return false;
      }
      count += c == ' ' ? 1 : 0;
    }
    return count <= 3;
  }
}
