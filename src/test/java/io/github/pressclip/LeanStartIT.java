package io.github.pressclip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pressclip.Shell.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What makes a start slow shows in the classes that a run loads, and that is no matter of how busy the machine is. Where
 * one of these fails, {@code -Xlog:class+load+cause -XX:LogClassLoadingCauseFor=CLASS} of a Java 25 tells who asked for a
 * class.
 */
class LeanStartIT {
  /**
   * Linking the generated equals or hashCode of a single record spins six classes or more, some 20 ms; the first lambda
   * spins one or two.
   */
  private static final int FEW = 4;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"wire-story-html/page.html", "ap-style/page.html", "wire-story-text/page.txt"})
  void classesComeFromTheArchiveAndAreNotSpunByARun(String sample) throws Exception {
    List<String> loaded = load(sample);

    List<String> spun = loaded.stream().filter(line -> line.contains("LambdaForm$MH")).toList();
    assertTrue(spun.size() <= FEW, () -> String.join("\n", spun));
    List<String> fromJars = loaded.stream().filter(line -> line.contains(".jar")).toList();
    assertTrue(fromJars.size() < loaded.size() / 20, () -> String.join("\n", fromJars));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "com.fasterxml.jackson.databind.", "java.time.format.", "java.util.Formatter ", "java.util.ResourceBundle ",
    "java.sql.", "java.util.logging.", "org.apache.james."
  })
  void whatIsSlowToStartIsNotOnTheWay(String slow) throws Exception {
    List<String> loaded = load("wire-story-html/page.html");

    assertEquals(List.of(), loaded.stream().filter(line -> line.contains(" " + slow)).toList());
  }

  private List<String> load(String sample) throws Exception {
    Outcome outcome = new Shell(folder)
        .set("JAVA_HOME", System.getProperty("java.home"))
        .set("PRESSCLIP_OPTS", "-Xlog:class+load:file=loaded.txt")
        .run("$PRESSCLIP --format json " + Path.of("samples", sample).toAbsolutePath());
    assertEquals(0, outcome.status(), outcome.err());
    try (Stream<String> lines = Files.lines(folder.resolve("loaded.txt"))) {
      return lines.toList();
    }
  }
}
