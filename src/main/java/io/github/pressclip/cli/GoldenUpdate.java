package io.github.pressclip.cli;

import io.github.pressclip.check.GoldenContent;
import io.github.pressclip.check.Outcome;
import io.github.pressclip.check.Status;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the golden files of pages that need it, each whole or not at all.
 *
 * @param stdio where each file that is written is told
 * @param options what the command line asks for
 */
record GoldenUpdate(Stdio stdio, CheckOptions options) {

  /** The outcomes of a check once all that can be written is: a page is then the same as its golden file. */
  List<Outcome> write(List<Outcome> checked) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Outcome outcome : checked) {
      boolean needed = outcome.status() == Status.DIFFERS || outcome.status() == Status.MISSING;
      outcomes.add(needed ? write(outcome) : outcome);
    }
    return outcomes;
  }

  private Outcome write(Outcome outcome) {
    try {
      OutputFile.write(outcome.golden().file(), GoldenContent.of(outcome, options.parts()));
    } catch (IOException e) {
      return outcome.troubled("its golden file can't be written: " + OutputFile.reason(e));
    }
    if (options.verbosity() != Verbosity.QUIET) {
      stdio.complain("wrote " + outcome.golden().file());
    }
    return outcome.updated();
  }
}
