package io.github.pressclip.strip.judge;

import io.github.pressclip.page.Block;
import io.github.pressclip.strip.feature.Sheet;
import io.github.pressclip.strip.ruling.Judge;
import io.github.pressclip.strip.ruling.Ruling;
import java.util.List;

/**
 * Drops from a flattened page what stands below a line that heads a list of other stories, where none of the story's
 * longer paragraphs follows. HTML shows such lists by the elements around them.
 */
public final class FurtherReadingJudge implements Judge {
  /** Characters of a paragraph that is the story's; the summary of another one is mostly shorter. */
  private static final int PARAGRAPH = 140;

  @Override
  public List<Ruling> review(Sheet sheet, List<Ruling> rulings) {
    if (sheet.tree() != null) {
      return rulings;
    }
    int heading = lastParagraph(sheet, rulings) + 1;
    while (heading < rulings.size() && !ReadingLabel.is(sheet.block(heading).text())) {
      heading++;
    }
    return Below.drop(rulings, heading, "reading", "below the heading of other stories");
  }

  /** The last kept paragraph of some length; the number of blocks if there is none, for then nothing is known. */
  private static int lastParagraph(Sheet sheet, List<Ruling> rulings) {
    for (int i = rulings.size() - 1; i >= 0; i--) {
      Block block = sheet.block(i);
      if (rulings.get(i).kept() && block.text().length() >= PARAGRAPH && sheet.tally(i).endsSentence()) {
        return i;
      }
    }
    return rulings.size();
  }
}
