package io.github.pressclip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pressclip.Shell.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new user types what the README shows and sees what it shows. */
class ReadmeIT {
  private static final String PROMPT = "    $ ";

  @TempDir Path folder;

  /** A line that is typed, and all that comes of it. */
  private record Step(String typed, List<String> shown) {}

  @Test
  void aGoldenFileIsMadeBrokenAndReportedAsShown() throws Exception {
    Files.createSymbolicLink(folder.resolve("samples"), Path.of("samples").toAbsolutePath());
    Shell shell = new Shell(folder).set("CI", null);
    List<Step> steps = steps("## Golden files");

    assertFalse(steps.isEmpty());
    for (Step step : steps) {
      Outcome outcome = shell.run("PATH=${PRESSCLIP%/*}:$PATH; exec 2>&1; " + step.typed());

      assertEquals(step.shown(), outcome.out().lines().toList(), step.typed());
    }
  }

  @Test
  void theSamplesAreHeldAgainstTheirArticlesAsShown() throws Exception {
    String typed = Files.readAllLines(Path.of("README.md")).stream()
        .filter(line -> line.startsWith("target/pressclip/bin/pressclip check")).findFirst().orElseThrow();

    Outcome outcome = new Shell(folder).run("cd '" + Path.of("").toAbsolutePath() + "' && " + typed);

    assertEquals(0, outcome.status(), outcome.out());
    assertTrue(outcome.out().endsWith(" same, 0 differ, 0 missing, 0 obsolete\n"), outcome.out());
  }

  private static List<Step> steps(String heading) throws IOException {
    List<String> lines = Files.readAllLines(Path.of("README.md"));
    List<Step> steps = new ArrayList<>();
    for (int i = lines.indexOf(heading) + 1; i < lines.size() && !lines.get(i).startsWith("## "); i++) {
      String line = lines.get(i);
      if (line.startsWith(PROMPT)) {
        steps.add(new Step(line.substring(PROMPT.length()), new ArrayList<>()));
      } else if (line.startsWith("    ")) {
        steps.get(steps.size() - 1).shown().add(line.strip());
      }
    }
    return steps;
  }
}
