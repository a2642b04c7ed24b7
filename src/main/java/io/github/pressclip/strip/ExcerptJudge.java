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

  /** The same for the body's first block: a summary is cut off somewhere or joined by a word of its own. */
  private static final float REPEATED_FIRST = .7f;

  @Override
  public List<Ruling> review(Sheet sheet, List<Ruling> rulings) {
    List<Ruling> reviewed = new ArrayList<>(rulings);
    boolean[] kept = new boolean[rulings.size()];
    int first = -1;
    for (int i = kept.length - 1; i >= 0; i--) {
      kept[i] = rulings.get(i).kept();
      first = kept[i] ? i : first;
    }
    boolean[] repeats = sheet.repeats(kept, LONG_ENOUGH, first, REPEATED_FIRST, REPEATED);
    for (int i = 0; i < kept.length; i++) {
      if (repeats[i]) {
        reviewed.set(i, new Ruling(sheet.block(i), Verdict.DROP, "excerpts",
            "other paragraphs of the body say the same in the same words"));
      }
    }
    return reviewed;
  }
}
