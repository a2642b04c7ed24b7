package io.github.pressclip.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many pages stand how to their golden files. */
public final class Totals {
  private final Map<Status, Integer> counts = new EnumMap<>(Status.class);

  /** Counts outcomes. */
  public Totals(List<Outcome> outcomes) {
    for (Outcome outcome : outcomes) {
      counts.merge(outcome.status(), 1, Integer::sum);
    }
  }

  /** The number of pages of that status. */
  public int of(Status status) {
    return counts.getOrDefault(status, 0);
  }

  /** {@code 11 same, 1 differs, 0 missing, 0 obsolete}; pages in trouble are told if there are any. */
  public String line() {
    int differ = of(Status.DIFFERS);
    int trouble = of(Status.TROUBLE);
    return of(Status.SAME) + " same, " + differ + (differ == 1 ? " differs, " : " differ, ")
        + of(Status.MISSING) + " missing, " + of(Status.OBSOLETE) + " obsolete"
        + (trouble == 0 ? "" : ", " + trouble + " in trouble");
  }
}
