package io.github.pressclip.strip.judge;

import io.github.pressclip.strip.ruling.Ruling;
import io.github.pressclip.strip.ruling.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Drops whatever is kept from a block on: the story has ended above it. */
final class Below {
  private Below() {}

  /**
   * The rulings with those changed.
   *
   * @param from the first block that is none of the story; the number of blocks, or more, if all are
   * @param judge the step that says so
   */
  static List<Ruling> drop(List<Ruling> rulings, int from, String judge, String reason) {
    if (from >= rulings.size()) {
      return rulings;
    }
    List<Ruling> reviewed = new ArrayList<>(rulings);
    for (int i = from; i < reviewed.size(); i++) {
      if (reviewed.get(i).kept()) {
        reviewed.set(i, new Ruling(reviewed.get(i).block(), Verdict.DROP, judge, reason));
      }
    }
    return reviewed;
  }
}
