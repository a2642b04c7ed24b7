package io.github.pressclip.strip.judge;

import io.github.pressclip.page.Kind;
import io.github.pressclip.strip.feature.Sheet;
import io.github.pressclip.strip.ruling.Judge;
import io.github.pressclip.strip.ruling.Ruling;
import io.github.pressclip.strip.ruling.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * Drops captions that nothing marks as such and that say at their end, as the press of East Asia does, whose picture it
 * is.
 */
public final class CreditJudge implements Judge {
  @Override
  public List<Ruling> review(Sheet sheet, List<Ruling> rulings) {
    List<Ruling> reviewed = new ArrayList<>(rulings);
    for (int i = 0; i < reviewed.size(); i++) {
      if (reviewed.get(i).kept() && sheet.block(i).kind() != Kind.HEADING && CaptionSign.ends(sheet.block(i).text())) {
        reviewed.set(i, new Ruling(sheet.block(i), Verdict.DROP, "credits", "says at its end whose picture it is"));
      }
    }
    return reviewed;
  }
}
