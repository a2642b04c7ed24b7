package io.github.pressclip.strip;

import io.github.pressclip.strip.feature.Sheet;
import java.util.ArrayList;
import java.util.List;

/** Keeps the blocks that the model takes for body. */
final class ModelJudge {
  /** The score that a block of the body has at least; cross-validation is flat around it. */
  static final float THRESHOLD = .42f;

  /** Where no block reaches the threshold, the page's best ones do if they score this much. */
  private static final float LAST_RESORT = .15f;

  private ModelJudge() {}

  static List<Ruling> judge(Sheet sheet, Opinion opinion) {
    float top = 0;
    for (int i = 0; i < sheet.size(); i++) {
      top = Math.max(top, sheet.tally(i).sentenceEnds() > 0 ? opinion.scores()[i] : 0);
    }
    float threshold = top >= THRESHOLD ? THRESHOLD : Math.max(LAST_RESORT, top * .7f);
    List<Ruling> rulings = new ArrayList<>(sheet.size());
    for (int i = 0; i < sheet.size(); i++) {
      int block = i;
      Verdict verdict = opinion.scores()[i] >= threshold ? Verdict.KEEP : Verdict.DROP;
      rulings.add(new Ruling(sheet.block(i), verdict, "model", () -> opinion.reasons().apply(block)));
    }
    return rulings;
  }
}
