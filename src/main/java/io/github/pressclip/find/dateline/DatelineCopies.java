package io.github.pressclip.find.dateline;

import io.github.pressclip.find.dateline.place.Place;
import io.github.pressclip.find.dateline.place.PlaceScanner;
import io.github.pressclip.find.dateline.prefix.PrefixFinder.Located;
import java.util.List;

/**
 * Takes what repeats a dateline off the paragraphs by it: the same opening of a caption or a summary, the place in a
 * line of its own above it.
 *
 * @param places what reads the place of such a line
 */
record DatelineCopies(PlaceScanner places) {
  /** Paragraphs from the story's first on of which some may open with the same dateline. */
  private static final int REACH = 3;

  /**
   * Takes the copies off.
   *
   * @param paragraphs the story; the dateline is off its paragraph already
   * @param located a dateline with a place
   * @param lead the first paragraph below the headline
   */
  void takeOff(List<String> paragraphs, Located located, int lead) {
    String opening = located.block().text().substring(0, located.prefix().end());
    for (int i = 0; i < Math.min(paragraphs.size(), lead + REACH); i++) {
      String text = paragraphs.get(i);
      if (text.startsWith(opening) && text.length() > opening.length()) {
        paragraphs.set(i, text.substring(opening.length()));
      }
    }
    if (located.paragraph() > 0 && names(paragraphs.get(located.paragraph() - 1), located.prefix().place())) {
      paragraphs.remove(located.paragraph() - 1);
    }
  }

  /** True for "CAMP TARNBY, CALIFORNIA, UNITED STATES", a line above "CAMP TARNBY, Calif. – Lead". */
  private boolean names(String line, String place) {
    Place named = places.at(line, 0);
    int comma = place.indexOf(',');
    String city = comma < 0 ? place : place.substring(0, comma);
    return named != null && named.end() == line.length() && named.capitals() && named.regioned()
        && line.startsWith(city + ',');
  }
}
