package io.github.pressclip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pressclip.Shell.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archives that a release hands out. */
class ReleaseIT {
  @TempDir Path folder;

  @Test
  void theTarIsWholeByItself() throws Exception {
    Outcome outcome = new Shell(folder).run("tar xzf " + archive(".tar.gz")
        + " && cd pressclip-* && bin/pressclip --version && head -1 share/man/man1/pressclip.1"
        + " && bash -n share/bash-completion/completions/pressclip && test -s share/zsh/site-functions/_pressclip"
        + " && test -s LICENSE");

    assertEquals("", outcome.err());
    assertEquals(0, outcome.status());
    String version = outcome.out().lines().findFirst().orElseThrow();
    assertTrue(version.matches("pressclip [0-9].*"), version);
    assertTrue(outcome.out().contains(".TH PRESSCLIP 1 \"\" \"" + version + "\" "), outcome.out());
  }

  @Test
  void bothArchivesHoldTheSameFiles() throws Exception {
    Set<String> zipped = new TreeSet<>();
    Set<Long> times = new TreeSet<>();
    try (ZipFile zip = new ZipFile(archive(".zip").toFile())) {
      for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
        ZipEntry entry = entries.nextElement();
        if (!entry.isDirectory()) {
          zipped.add(entry.getName());
        }
        times.add(entry.getTime());
      }
    }
    Set<String> packed = new TreeSet<>(
        new Shell(folder).run("tar tzf " + archive(".tar.gz") + " | grep -v '/$'").out().lines().toList());

    assertEquals(packed, zipped);
    assertEquals(1, times.size(), "one fixed time, so that two builds make the same bytes");
  }

  private static Path archive(String ending) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("target"))) {
      return files.filter(file -> file.getFileName().toString().matches("pressclip-[0-9.]+" + ending.replace(".", "\\.")))
          .findFirst().orElseThrow().toAbsolutePath();
    }
  }
}
