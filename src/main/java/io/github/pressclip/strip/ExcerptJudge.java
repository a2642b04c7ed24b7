package io.github.pressclip.strip;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.Box;
import io.github.pressclip.page.Family;
import io.github.pressclip.strip.feature.Repeats;
import io.github.pressclip.strip.feature.Sheet;
import java.util.ArrayList;
import java.util.List;

/**
 * Drops what is cut from the story's own sentences: a summary above it, a quote pulled out of it. What they say stays
 * in the body, at its place. Elsewhere the same words twice are the author's own: steps of a recipe, rows of a table, a
 * refrain.
 */
final class ExcerptJudge implements Judge {
  /** Tokens; a shorter first line is a lead-in. */
  private static final int LONG_ENOUGH = 12;

  /**
   * The share of its word sequences that other paragraphs must hold: a summary is cut off or joined by a word of its
   * own.
   */
  private static final float REPEATED = .7f;

  /** A pulled quote may lose or gain a word at its ends. */
  private static final float PULLED = .8f;

  /** How far up an element may say that it pulls a quote out. */
  private static final int REACH = 3;

  @Override
  public List<Ruling> review(Sheet sheet, List<Ruling> rulings) {
    List<Ruling> reviewed = new ArrayList<>(rulings);
    boolean[] kept = new boolean[rulings.size()];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = rulings.get(i).kept();
    }
    Repeats repeats = sheet.repeats(kept);
    boolean above = true;
    for (int i = 0; i < kept.length; i++) {
      if (!kept[i]) {
        continue;
      }
      boolean summary = above && sheet.tally(i).tokens() >= LONG_ENOUGH && repeats.share(i) >= REPEATED;
      above = summary;
      if (summary || isPulledOut(sheet.block(i)) && repeats.share(i) >= PULLED) {
        repeats.drop(i);
        reviewed.set(i, new Ruling(sheet.block(i), Verdict.DROP, "excerpts",
            "other paragraphs of the body say the same in the same words"));
      }
    }
    return reviewed;
  }

  private static boolean isPulledOut(Block block) {
    Box box = block.markup() == null ? null : block.markup().box();
    for (int i = 0; i < REACH && box != null; i++, box = box.parent()) {
      if (box.tag().equals("aside") || box.families().contains(Family.QUOTATION)) {
        return true;
      }
    }
    return false;
  }
}
