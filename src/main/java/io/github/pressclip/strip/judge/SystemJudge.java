package io.github.pressclip.strip.judge;

import io.github.pressclip.page.Block;
import io.github.pressclip.strip.feature.Sheet;
import io.github.pressclip.strip.ruling.Judge;
import io.github.pressclip.strip.ruling.Ruling;
import io.github.pressclip.strip.ruling.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * Drops short lines that publishing systems and not newsrooms write, in the same words on thousands of sites: what
 * their plug-ins print when they fail, what they say to screen readers around advertisements, counters, the time of an
 * entry of a live blog.
 */
public final class SystemJudge implements Judge {
  @Override
  public List<Ruling> review(Sheet sheet, List<Ruling> rulings) {
    List<Ruling> reviewed = new ArrayList<>(rulings);
    for (int i = 0; i < reviewed.size(); i++) {
      if (reviewed.get(i).kept() && (SystemLine.is(sheet.block(i).text()) || isSpokenInitial(sheet.block(i)))) {
        reviewed.set(i, new Ruling(sheet.block(i), Verdict.DROP, "systems", "a line that publishing systems write"));
      }
    }
    return reviewed;
  }

  /** True for a letter that a screen reader reads in place of the drawn initial of a paragraph. */
  private static boolean isSpokenInitial(Block block) {
    return block.text().length() == 1 && Character.isLetter(block.text().charAt(0)) && block.markup() != null
        && block.markup().box().hidden();
  }
}
