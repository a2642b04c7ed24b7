package io.github.pressclip.strip;

import io.github.pressclip.page.Block;
import io.github.pressclip.strip.feature.Sheet;
import io.github.pressclip.strip.feature.Tally;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Drops paragraphs that the body already has: a story is told once. */
final class CopyJudge implements Judge {
  /** Shorter blocks may well be said twice: "Yes.", a subheading of each chapter. */
  private static final int LONG_ENOUGH = 8;

  @Override
  public List<Ruling> review(Sheet sheet, List<Ruling> rulings) {
    List<Ruling> reviewed = new ArrayList<>(rulings);
    Map<Long, Integer> first = new HashMap<>();
    for (int i = 0; i < reviewed.size(); i++) {
      Tally tally = sheet.tally(i);
      if (reviewed.get(i).kept() && tally.tokens() >= LONG_ENOUGH) {
        Integer earlier = first.putIfAbsent(tally.fingerprint(), i);
        if (earlier != null) {
          Block same = sheet.block(earlier);
          reviewed.set(i, new Ruling(sheet.block(i), Verdict.DROP, "copies",
              () -> "the body has the same words already, at line " + same.line()));
        }
      }
    }
    return reviewed;
  }
}
