package io.github.pressclip.strip.judge;

import io.github.pressclip.page.Box;
import io.github.pressclip.page.Family;
import io.github.pressclip.strip.feature.Sheet;
import io.github.pressclip.strip.ruling.Judge;
import io.github.pressclip.strip.ruling.Ruling;
import io.github.pressclip.strip.ruling.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * Drops what a site says of itself inside a story: boxes that are named for promotion, such as those that ask for a
 * donation. A page in which much of the story lies in such elements calls other things by these names.
 */
public final class PromotionJudge implements Judge {
  /**
   * At most so much of the story, by tokens, may lie in such boxes for their names to be believed. By cross-validation
   * on public pages 59 blocks of 24 sites were dropped rightly and 8 of 7 sites wrongly.
   */
  private static final float SHARE = .08f;

  /** Tokens of a plea and its button, which may be more than that share of a short story. */
  private static final float PLEA = 40;

  @Override
  public List<Ruling> review(Sheet sheet, List<Ruling> rulings) {
    if (sheet.tree() == null) {
      return rulings;
    }
    float all = 0;
    float inside = 0;
    boolean[] boxed = new boolean[rulings.size()];
    for (int i = 0; i < boxed.length; i++) {
      if (rulings.get(i).kept()) {
        boxed[i] = isBoxed(sheet.block(i).markup().box());
        all += sheet.tally(i).tokens();
        inside += boxed[i] ? sheet.tally(i).tokens() : 0;
      }
    }
    if (inside == 0 || inside > Math.max(SHARE * all, PLEA)) {
      return rulings;
    }
    List<Ruling> reviewed = new ArrayList<>(rulings);
    for (int i = 0; i < boxed.length; i++) {
      if (boxed[i]) {
        reviewed.set(i, new Ruling(sheet.block(i), Verdict.DROP, "promotion", "in a box that is named for promotion"));
      }
    }
    return reviewed;
  }

  /** True for text in an element around its own that is named for promotion. */
  private static boolean isBoxed(Box own) {
    for (Box box = own.parent(); box != null; box = box.parent()) {
      if (box.families().contains(Family.PROMO)) {
        return true;
      }
    }
    return false;
  }
}
