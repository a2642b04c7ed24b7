package io.github.pressclip.find.dateline;

import io.github.pressclip.find.dateline.date.DateScanner;
import io.github.pressclip.find.dateline.date.DateText;
import io.github.pressclip.find.dateline.moment.Times;
import io.github.pressclip.page.Block;
import io.github.pressclip.page.Page;
import java.util.List;

/**
 * Reads the day that opens a paragraph as a sentence of its own, as in reviews: {@code 31. Oktober 2023. Am Anfang …}.
 * A story of the past may open in the same way, so the day has to be that of the publication, or one just before it.
 */
final class DayOpening {
  /** Paragraphs of which one may open with the day. */
  private static final int OPENING = 3;

  /** Blocks above the story in which its summary may stand. */
  private static final int SUMMARY = 4;

  /** Days. What was seen in the evening is written of that night or the next day, and comes out by then. */
  private static final int RECENT = 2;

  private final DateScanner dates;
  private final Times times;

  /** @param times of the story, that of its publication among them */
  DayOpening(DateScanner dates, Times times) {
    this.dates = dates;
    this.times = times;
  }

  /**
   * Takes the day off the first of the paragraphs that it opens.
   *
   * @param body the blocks of the paragraphs
   * @param lead the first of them below the headline
   * @return what opens it, or the summary above the story; null if the day opens neither
   */
  String takenOff(List<String> paragraphs, List<Block> body, int lead, Page page) {
    String opening = null;
    int first = body.isEmpty() ? 0 : body.get(lead).index();
    for (int i = Math.max(0, first - SUMMARY); i < first; i++) {
      String text = page.blocks().get(i).text();
      int end = end(text);
      opening = end > 0 ? text.substring(0, end).strip() : opening;
    }
    // a caption may stand between the summary and the story
    for (int i = lead; i < Math.min(body.size(), lead + OPENING) && paragraphs.size() == body.size(); i++) {
      int end = end(paragraphs.get(i));
      if (end > 0) {
        opening = paragraphs.get(i).substring(0, end).strip();
        paragraphs.set(i, paragraphs.get(i).substring(end));
        return opening; // the days of a diary open each of its paragraphs
      }
    }
    return opening;
  }

  /** Where a text begins behind such an opening; 0 if it has none. */
  private int end(String text) {
    DateText date = Character.isLetterOrDigit(text.charAt(0)) ? dates.at(text, 0) : null;
    if (date == null || date.year() == 0) {
      return 0;
    }
    int sentence = date.end() + 2;
    if (!text.startsWith(". ", date.end()) || sentence >= text.length()
        || Character.isLowerCase(text.charAt(sentence))) {
      return 0;
    }
    int gap = times.published().moment().day().number() - date.read(times.dayFirst()).number();
    return gap >= 0 && gap <= RECENT ? sentence : 0;
  }
}
