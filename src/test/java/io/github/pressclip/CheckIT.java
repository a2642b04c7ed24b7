package io.github.pressclip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pressclip.Shell.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code pressclip check} as a script runs it. */
class CheckIT {
  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void open() throws IOException {
    for (String name : new String[] {"one", "two"}) {
      Path pages = Files.createDirectories(folder.resolve("pages").resolve(name));
      Files.copy(Path.of("samples/wire-story-html/page.html"), pages.resolve("page.html"));
    }
    shell = new Shell(folder).set("CI", null);
  }

  @Test
  void aGoldenFileIsMadeBrokenAndReported() throws Exception {
    assertEquals(1, shell.run("$PRESSCLIP check pages").status());
    assertEquals(0, shell.run("$PRESSCLIP check --update pages").status());
    assertEquals(new Outcome(0, "2 same, 0 differ, 0 missing, 0 obsolete\n", ""), shell.run("$PRESSCLIP check pages"));

    Outcome broken = shell.run("sed -i 's/gauges/gouges/' pages/two/expected.json; $PRESSCLIP check pages");

    assertEquals(1, broken.status());
    assertTrue(broken.out().startsWith("--- pages/two/expected.json\n+++ pages/two/page.html\n@@ "), broken.out());
    assertTrue(broken.out().endsWith("\n1 same, 1 differs, 0 missing, 0 obsolete\n"), broken.out());
    assertEquals("", broken.err());
  }

  @Test
  void theGoldenFileIsWhatTheCommandPrintsAsJson() throws Exception {
    Outcome outcome = shell.run("$PRESSCLIP check --update pages 2>/dev/null >&2; "
        + "$PRESSCLIP --format json pages/one/page.html | cmp - pages/one/expected.json");

    assertEquals(new Outcome(0, "", ""), outcome);
  }

  @Test
  void nothingIsWrittenInCi() throws Exception {
    Outcome outcome = shell.set("CI", "true").run("$PRESSCLIP check --update pages; status=$?; ls pages/one; exit $status");

    assertEquals(2, outcome.status());
    assertEquals("page.html\n", outcome.out());
  }

  @Test
  void wordsAreMarkedOnATerminalAlone() throws Exception {
    shell.run("$PRESSCLIP check --update pages; sed -i 's/gauges/gouges/' pages/two/expected.json").status();

    String line = "script -qec \"$PRESSCLIP check pages\" /dev/null </dev/null";
    assertTrue(shell.set("TERM", "xterm").set("NO_COLOR", null).run(line).out().contains("\u001b[7mgouges\u001b[27m"));
    assertFalse(shell.set("NO_COLOR", "1").run(line).out().contains("\u001b"));
    assertFalse(shell.set("NO_COLOR", null).run("$PRESSCLIP check pages").out().contains("\u001b"));
  }
}
