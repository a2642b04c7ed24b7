package io.github.pressclip.find.dateline.prefix;

import io.github.pressclip.find.dateline.date.DateScanner;
import io.github.pressclip.find.dateline.date.Months;
import io.github.pressclip.find.dateline.place.Agencies;
import io.github.pressclip.find.dateline.place.Mentions;
import java.util.List;

/** Tells lines that open with a dateline from headlines, bylines and other lines; made once for a page. */
public final class Openings {
  private final PrefixReader reader;

  /**
   * Reads the names of months and agencies.
   *
   * @param language the page's language tag; null if unknown
   */
  public Openings(String language) {
    this.reader = new PrefixReader(new DateScanner(new Months(language)), new Agencies());
  }

  /** True when a line opens with a place, and a day or an agency proves that it's a dateline. */
  public boolean isDateline(String line) {
    Prefix prefix = reader.read(line, new Mentions(List.of(), null));
    return prefix != null && prefix.place() != null && (prefix.date() != null || prefix.agency() != null);
  }
}
