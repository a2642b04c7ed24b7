package io.github.pressclip.strip;

import io.github.pressclip.strip.feature.Sheet;
import java.util.ArrayList;
import java.util.List;

/**
 * Drops a block that only repeats sentences of other paragraphs: a summary cut from the story, a pull quote. What it
 * says stays in the body, at its place.
 */
final class ExcerptJudge implements Judge {
  private static final int LONG_ENOUGH = 12;

  /** The share of its word sequences that other paragraphs must hold. */
  private static final float REPEATED = .9f;

  @Override
  public List<Ruling> review(Sheet sheet, List<Ruling> rulings) {
    List<Ruling> reviewed = new ArrayList<>(rulings);
    boolean[] kept = new boolean[rulings.size()];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = rulings.get(i).kept();
    }
    boolean[] repeats = sheet.repeats(kept, LONG_ENOUGH, REPEATED);
    for (int i = 0; i < kept.length; i++) {
      if (repeats[i]) {
        reviewed.set(i, new Ruling(sheet.block(i), Verdict.DROP, "excerpts",
            "other paragraphs of the body say the same in the same words"));
      }
    }
    return reviewed;
  }
}
