package io.github.pressclip.strip;

import io.github.pressclip.strip.feature.Sheet;
import java.util.ArrayList;
import java.util.List;

/**
 * Drops the summary above a story when it is cut from the story's own sentences. What it says stays in the body, at its
 * place. Further down, the same words twice are the author's own: steps of a recipe, rows of a table, a refrain.
 */
final class ExcerptJudge implements Judge {
  private static final int LONG_ENOUGH = 12;

  /** The share of its word sequences that other paragraphs must hold: a summary is cut off or joined by a word of its own. */
  private static final float REPEATED = .7f;

  @Override
  public List<Ruling> review(Sheet sheet, List<Ruling> rulings) {
    List<Ruling> reviewed = new ArrayList<>(rulings);
    boolean[] kept = new boolean[rulings.size()];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = rulings.get(i).kept();
    }
    for (int i = 0; i < kept.length; i++) {
      if (!kept[i]) {
        continue;
      }
      if (sheet.tally(i).tokens() < LONG_ENOUGH || sheet.repeated(i, kept) < REPEATED) {
        break;
      }
      kept[i] = false;
      reviewed.set(i, new Ruling(sheet.block(i), Verdict.DROP, "excerpts",
          "other paragraphs of the body say the same in the same words"));
    }
    return reviewed;
  }
}
