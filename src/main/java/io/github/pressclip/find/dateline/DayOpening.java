package io.github.pressclip.find.dateline;

/**
 * Reads the day that opens a paragraph as a sentence of its own, as in reviews: {@code 31. Oktober 2023. Am Anfang …}. A
 * story of the past may open in the same way, so the day has to be that of the publication, or one just before it.
 */
final class DayOpening {
  /** Days. What was seen in the evening is written of that night or the next day, and comes out by then. */
  private static final int RECENT = 2;

  private DayOpening() {}

  /**
   * Where the text begins behind such an opening; 0 if it has none.
   *
   * @param published the day of publication
   * @param dayFirst whether the page puts the day before the month
   */
  static int end(String text, DateScanner dates, Day published, boolean dayFirst) {
    DateText date = Character.isLetterOrDigit(text.charAt(0)) ? dates.at(text, 0) : null;
    if (date == null || date.year() == 0) {
      return 0;
    }
    int sentence = date.end() + 2;
    if (!text.startsWith(". ", date.end()) || sentence >= text.length() || Character.isLowerCase(text.charAt(sentence))) {
      return 0;
    }
    int gap = published.number() - date.read(dayFirst).number();
    return gap >= 0 && gap <= RECENT ? sentence : 0;
  }
}
