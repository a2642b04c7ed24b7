package io.github.pressclip.cli;

import io.github.pressclip.check.GoldenContent;
import io.github.pressclip.check.Outcome;
import io.github.pressclip.check.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the golden files of pages that need it, each whole or not at all.
 *
 * @param stdio where each file that is written is told
 * @param options what the command line asks for
 */
record GoldenUpdate(Stdio stdio, CheckOptions options) {

  /** The outcomes of a check once all that can be written is: a page is then the same as its golden file. */
  List<Outcome> write(List<Outcome> checked) {
    Map<Path, List<Outcome>> sharing = new HashMap<>();
    for (Outcome outcome : checked) {
      sharing.computeIfAbsent(outcome.golden().file(), file -> new ArrayList<>()).add(outcome);
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (Outcome outcome : checked) {
      outcomes.add(isNeeded(outcome) ? write(outcome, sharing.get(outcome.golden().file())) : outcome);
    }
    return outcomes;
  }

  private static boolean isNeeded(Outcome outcome) {
    return outcome.status() == Status.DIFFERS || outcome.status() == Status.MISSING;
  }

  /**
   * Writes the golden file of a page.
   *
   * @param sharing the pages that it belongs to
   */
  private Outcome write(Outcome outcome, List<Outcome> sharing) {
    String content = GoldenContent.of(outcome, options.parts());
    for (Outcome other : sharing) {
      if (other != outcome && other.status() != Status.TROUBLE
          && !GoldenContent.of(other, options.parts()).equals(content)) {
        return outcome.troubled("its golden file " + outcome.golden().file() + " is that of " + other.golden().name()
            + " too, which gives something else; give one of them another name");
      }
    }
    return write(outcome, content);
  }

  private Outcome write(Outcome outcome, String content) {
    try {
      OutputFile.write(outcome.golden().file(), content);
    } catch (IOException e) {
      return outcome.troubled("its golden file can't be written: " + OutputFile.reason(e));
    }
    if (options.verbosity() != Verbosity.QUIET) {
      stdio.complain("wrote " + outcome.golden().file());
    }
    return outcome.updated();
  }
}
