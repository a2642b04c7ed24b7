package io.github.pressclip.find.quotes;

import io.github.pressclip.article.Quote;
import io.github.pressclip.find.headline.word.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Gives the quotes that are subheadings to those who say the same words below. Nothing else tells who says them: what
 * stands above a subheading ends there.
 */
final class Subheadings {
  /** Paragraphs below a subheading that are looked through. */
  private static final int REACH = 15;

  /** Letters; fewer may stand in anybody's words. */
  private static final int SHORTEST = 8;

  private Subheadings() {}

  /**
   * The runs with the speakers of these.
   *
   * @param runs in reading order
   * @param headings the numbers of the paragraphs that are subheadings
   */
  static List<Run> named(List<Run> runs, Set<Integer> headings) {
    if (headings.isEmpty()) {
      return runs;
    }
    List<Run> named = new ArrayList<>(runs);
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      if (headings.contains(run.paragraph()) && run.reason().equals(Rule.SUBHEADING.words())) {
        Run said = said(runs, i);
        if (said != null) {
          Quote quote = new Quote(run.quote().text(), said.quote().speaker(), null, run.paragraph());
          named.set(i,
              new Run(quote, run.text(), run.paragraph(), run.offset(), "a subheading whose words are said below"));
        }
      }
    }
    return named;
  }

  /** The first run below another that has its words and a speaker; null if none does. */
  private static Run said(List<Run> runs, int heading) {
    String words = Key.of(runs.get(heading).text());
    for (int i = heading + 1; words.length() >= SHORTEST && i < runs.size(); i++) {
      Run run = runs.get(i);
      if (run.paragraph() > runs.get(heading).paragraph() + REACH) {
        break;
      }
      if (run.quote() != null && run.quote().speaker() != null && Key.of(run.text()).contains(words)) {
        return run;
      }
    }
    return null;
  }
}
