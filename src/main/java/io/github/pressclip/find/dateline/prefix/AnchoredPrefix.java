package io.github.pressclip.find.dateline.prefix;

import io.github.pressclip.find.dateline.date.DateScanner;
import io.github.pressclip.find.dateline.date.DateText;
import io.github.pressclip.find.dateline.place.Agencies;
import io.github.pressclip.find.dateline.place.Openers;

/** Reads the dateline whose place nothing shows but the day behind it: {@code sioux falls, april 7 -}. */
final class AnchoredPrefix {
  /** How far from the start the day may stand that vouches for words of any form, in characters. */
  private static final int ANCHOR_REACH = 90;

  private final DateScanner dates;
  private final Agencies agencies;

  AnchoredPrefix(DateScanner dates, Agencies agencies) {
    this.dates = dates;
    this.agencies = agencies;
  }

  /**
   * The words before a day that a separator follows, whatever their form: "sioux falls, april 7 -". Signs of the desk
   * that stand before the place stay with it, since nothing in the text shows where they end. Null if no day vouches.
   */
  Prefix read(String text, int start) {
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
      boolean sure = tail.separated() && (tail.bracket() && tail.sure()
          || tail.dash() && end < text.length() && text.charAt(end) == ',' && isShort(place));
      if (sure && end > start && (tail.bracket() || !Openers.isLabel(place))) {
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
