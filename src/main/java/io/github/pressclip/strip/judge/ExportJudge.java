package io.github.pressclip.strip.judge;

import io.github.pressclip.strip.feature.Sheet;
import io.github.pressclip.strip.ruling.Judge;
import io.github.pressclip.strip.ruling.Ruling;
import io.github.pressclip.strip.ruling.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * Drops the labelled lines that databases of the press write above and below the stories that they hand out, and what
 * follows the first of those below.
 */
public final class ExportJudge implements Judge {
  /** Characters of a name that stands above the mark of a story. */
  private static final int LONGEST_NAME = 60;

  @Override
  public List<Ruling> review(Sheet sheet, List<Ruling> rulings) {
    boolean sure = false;
    for (Ruling ruling : rulings) {
      sure |= ruling.block().markup() == null && ExportLine.isSure(ruling.block().text());
    }
    if (!sure) {
      return rulings;
    }
    List<Ruling> reviewed = new ArrayList<>(rulings);
    boolean story = false;
    boolean ended = false;
    for (int i = 0; i < reviewed.size(); i++) {
      String text = reviewed.get(i).block().text();
      boolean line = ExportLine.is(text);
      boolean name = i + 1 < reviewed.size() && text.length() <= LONGEST_NAME && !sheet.tally(i).endsSentence()
          && ExportLine.isSure(reviewed.get(i + 1).block().text());
      ended |= story && ExportLine.ends(text);
      story |= reviewed.get(i).kept() && !line && sheet.tally(i).endsSentence();
      if (reviewed.get(i).kept() && (line || ended || story && name)) {
        reviewed.set(i, new Ruling(sheet.block(i), Verdict.DROP, "exports",
            line ? "a line that databases of the press write" : "below the story in an export of a database"));
      }
    }
    return reviewed;
  }
}
