package io.github.pressclip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pressclip.Shell.Outcome;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The archive of classes makes the command start faster and changes nothing else: not what it prints, not its status, not
 * the code that runs, wherever it was made and whatever became of it.
 */
class ClassArchiveIT {
  private static final Path INSTALLED = Shell.LAUNCHER.getParent().getParent();
  private static final Path SAMPLE = Path.of("samples/ap-style/page.html").toAbsolutePath();
  private static final String ARCHIVE = "lib/archive/pressclip.jsa";

  /** Longer than making an archive takes on a busy machine. */
  private static final long PATIENCE_MILLIS = 60_000;

  @TempDir Path folder;
  private Path cache;
  private Outcome expected;

  @BeforeEach
  void clip() throws Exception {
    cache = folder.resolve("a cache");
    expected = new Shell(folder).set("PRESSCLIP_ARCHIVE", "off").run("\"$PRESSCLIP\" --format json " + SAMPLE);
    assertEquals(0, expected.status(), expected.err());
  }

  /** The Java that runs the tests, and other ones that are installed beside it. */
  static List<Path> javas() throws IOException {
    Path own = Path.of(System.getProperty("java.home")).toRealPath();
    List<Path> javas = new ArrayList<>(List.of(own));
    try (Stream<Path> beside = Files.list(own.getParent())) {
      beside.filter(home -> Files.exists(home.resolve("lib/modules")) && Files.exists(home.resolve("release")))
          .filter(home -> !Files.isSymbolicLink(home) && !home.equals(own)).sorted().forEach(javas::add);
    }
    return javas;
  }

  @Test
  void theBuildMakesTheArchiveThatItsJavaUses() throws Exception {
    assertTrue(Files.size(INSTALLED.resolve(ARCHIVE)) > 1_000_000);
    assertTrue(usesArchive(own(), Shell.LAUNCHER, cache));
    assertFalse(Files.exists(cache));
  }

  @ParameterizedTest
  @MethodSource("javas")
  void aMovedFolderGetsAnArchiveOfItsOwnFromEachJava(Path java) throws Exception {
    Path launcher = install("copy");

    // The first runs, at once: each prints the article, one makes the archive.
    Outcome outcome = shell(java, launcher).run(
        "for i in 1 2 3; do \"$PRESSCLIP\" --only headline " + SAMPLE + " & done; wait");

    assertEquals(3, outcome.out().lines().count(), outcome.err());
    assertEquals("", outcome.err());
    awaitArchive();
    FileTime made = Files.getLastModifiedTime(archives().get(0));
    assertTrue(usesArchive(java, launcher, cache));
    assertEquals(expected, run(java, launcher));
    assertEquals(made, Files.getLastModifiedTime(archives().get(0)), "made once");
    assertEquals(1, archives().size());
    damageChangesNothing(java, launcher, archives().get(0));
  }

  private void damageChangesNothing(Path java, Path launcher, Path archive) throws Exception {
    long size = Files.size(archive);
    assertTrue(archive.toFile().setWritable(true));
    for (long length : new long[] {size - 1, size / 2, 5000, 100, 0}) {
      try (RandomAccessFile file = new RandomAccessFile(archive.toFile(), "rw")) {
        file.setLength(length);
      }
      assertEquals(expected, run(java, launcher), "cut to " + length);
    }
    Files.writeString(archive, "This is no archive at all.");
    assertEquals(expected, run(java, launcher));
  }

  @Test
  void aStaleArchiveIsLeftAloneAndMadeAnew() throws Exception {
    Path launcher = install("copy");
    assertEquals(0, shell(own(), launcher).set("PRESSCLIP_ARCHIVE", "make").run("\"$PRESSCLIP\"").status());
    Path archive = folder.resolve("copy").resolve(ARCHIVE);
    FileTime made = Files.getLastModifiedTime(archive);
    Path nowhere = Files.writeString(folder.resolve("no folder"), "");
    assertTrue(usesArchive(own(), launcher, nowhere));

    Files.setLastModifiedTime(archive, FileTime.fromMillis(0));
    assertFalse(usesArchive(own(), launcher, nowhere), "older than the jars");

    Files.setLastModifiedTime(archive, made);
    Path checksum = folder.resolve("copy/lib/checksum");
    String sum = Files.readString(checksum);
    Files.writeString(checksum, "1 1\n");
    assertFalse(usesArchive(own(), launcher, nowhere), "other jars of the same age, as a release unpacked over another");

    Files.writeString(checksum, sum);
    Files.setLastModifiedTime(folder.resolve("copy/lib/pressclip.jar"), FileTime.fromMillis(made.toMillis() + 2000));
    assertFalse(usesArchive(own(), launcher, cache), "a newer jar");
    awaitArchive();
    assertTrue(usesArchive(own(), launcher, cache), "made anew in the cache");
  }

  @ParameterizedTest
  @MethodSource("javas")
  void aJarThatWasReplacedByAnOlderOneRuns(Path java) throws Exception {
    Path launcher = installWithArchive(java);
    assertTrue(usesArchive(java, launcher, cache));

    Outcome replaced = shell(java, launcher).run("echo 'Implementation-Version: 9.9' >manifest"
        + " && \"$JAVA_HOME/bin/jar\" ufm copy/lib/pressclip.jar manifest 2>/dev/null"
        + " && touch -d 2020-01-01 copy/lib/pressclip.jar && \"$PRESSCLIP\" --version");

    assertEquals(new Outcome(0, "pressclip 9.9\n", ""), replaced);
  }

  @ParameterizedTest
  @MethodSource("javas")
  void noArchiveIsNamedThatTheJavaWouldRefuse(Path java) throws Exception {
    Path launcher = installWithArchive(java);

    for (String option : List.of("--add-modules=java.sql", "-agentlib:jdwp=transport=dt_socket,server=y,suspend=n")) {
      Outcome outcome = shell(java, launcher).set("PRESSCLIP_OPTS", option + " -XX:+PrintCommandLineFlags")
          .run("\"$PRESSCLIP\" --format json " + SAMPLE);
      assertEquals(0, outcome.status(), outcome.err());
      assertEquals(links(java), !outcome.err().contains("SharedArchiveFile"), outcome.err());
    }
  }

  /** True if a Java can make an archive of linked classes. */
  private boolean links(Path java) throws Exception {
    return shell(java, Shell.LAUNCHER).run("\"$JAVA_HOME/bin/java\" -XX:+AOTClassLinking -version").status() == 0;
  }

  @Test
  void aFolderWithSpacesAndLinksIsNoHindrance() throws Exception {
    Path launcher = install("my tools/press clip");
    Path link = Files.createSymbolicLink(folder.resolve("clip"), launcher);

    assertEquals(expected, run(own(), launcher));
    assertEquals(expected, run(own(), link));
    awaitArchive();
    assertEquals(expected, run(own(), link));
  }

  @ParameterizedTest
  @MethodSource("javas")
  void aJavaInAFolderWithSpacesGetsItsArchive(Path java) throws Exception {
    Path launcher = install("copy");
    Path linked = Files.createSymbolicLink(folder.resolve("my java"), java);

    assertEquals(expected, run(linked, launcher));
    awaitArchive();
    assertEquals(expected, run(linked, launcher));
    assertTrue(usesArchive(linked, launcher, cache));
    Files.delete(linked);
  }

  @Test
  void aRunWritesNothingIntoTheInstallation() throws Exception {
    Path launcher = install("copy");
    String before = listing("copy");

    assertEquals(expected, run(own(), launcher));
    awaitArchive();
    assertEquals(before, listing("copy"));
  }

  @Test
  void whereNoCacheCanBeWrittenItRunsAllTheSame() throws Exception {
    Path launcher = install("copy");
    Files.writeString(cache, "a file where the folder should be");

    assertEquals(expected, run(own(), launcher));
    assertEquals(expected, shell(own(), launcher).set("XDG_CACHE_HOME", null).set("HOME", null)
        .run("\"$PRESSCLIP\" --format json " + SAMPLE));
  }

  @Test
  void anArchiveIsNeitherUsedNorMadeWhereItIsNotWanted() throws Exception {
    Path launcher = install("copy");

    assertEquals(expected, shell(own(), launcher).set("PRESSCLIP_ARCHIVE", "off")
        .run("\"$PRESSCLIP\" --format json " + SAMPLE));
    assertFalse(Files.exists(cache));
  }

  @Test
  void aJavaThatIsTooOldIsTold() throws Exception {
    for (String version : List.of("1.8.0_432", "9.0.4", "11.0.25", "16")) {
      Path old = Files.createDirectories(folder.resolve("jdk-" + version));
      Files.createDirectories(old.resolve("bin"));
      Files.createSymbolicLink(old.resolve("bin/java"), Path.of("/bin/false"));
      Files.writeString(old.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");

      assertEquals(
          new Outcome(2, "", "pressclip: Java " + version + " is too old; install Java 17 or newer, or set JAVA_HOME\n"),
          run(old, Shell.LAUNCHER));
    }
  }

  private static Path own() {
    return Path.of(System.getProperty("java.home"));
  }

  /** Copies the installation without its archive's being right for it any more. */
  private Path install(String name) throws Exception {
    Path copy = folder.resolve(name);
    Outcome outcome = new Shell(folder).set("FROM", INSTALLED.toString()).set("TO", copy.toString())
        .run("mkdir -p \"${TO%/*}\" && cp -R \"$FROM\" \"$TO\"");
    assertEquals(0, outcome.status(), outcome.err());
    return copy.resolve("bin/pressclip");
  }

  /** Copies the installation, and has the first run of a Java make its archive. */
  private Path installWithArchive(Path java) throws Exception {
    Path launcher = install("copy");
    assertEquals(expected, run(java, launcher));
    awaitArchive();
    return launcher;
  }

  /** All files of a folder with their sizes and times. */
  private String listing(String name) throws Exception {
    return new Shell(folder).run("find " + name + " -exec ls -ld --full-time {} + | sort").out();
  }

  private Shell shell(Path java, Path launcher) {
    return new Shell(folder).set("JAVA_HOME", java.toString()).set("PRESSCLIP", launcher.toString())
        .set("XDG_CACHE_HOME", cache.toString());
  }

  private Outcome run(Path java, Path launcher) throws Exception {
    return shell(java, launcher).run("\"$PRESSCLIP\" --format json " + SAMPLE);
  }

  /** True if a run loads pressclip's own classes from an archive. */
  private boolean usesArchive(Path java, Path launcher, Path cacheHome) throws Exception {
    Outcome outcome = shell(java, launcher).set("XDG_CACHE_HOME", cacheHome.toString()).set("PRESSCLIP_OPTS", "-Xlog:class+load:file=loaded.txt")
        .run("\"$PRESSCLIP\" --format json " + SAMPLE + " && grep 'pressclip.Main source:' loaded.txt");
    assertEquals(0, outcome.status(), outcome.err());
    return outcome.out().contains("shared objects file");
  }

  private void awaitArchive() throws Exception {
    long deadline = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
    while (archives().isEmpty() && System.nanoTime() < deadline) {
      Thread.sleep(50);
    }
    assertFalse(archives().isEmpty(), "no archive was made");
  }

  /** The finished archives of the cache. */
  private List<Path> archives() throws IOException {
    if (!Files.isDirectory(cache)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(cache)) {
      return files.filter(file -> file.toString().endsWith(".made-for"))
          .map(file -> file.resolveSibling("pressclip.jsa")).toList();
    } catch (java.io.UncheckedIOException e) {
      // A folder that went away during the walk: its archive isn't finished.
      return List.of();
    }
  }
}
