package io.github.pressclip.reliability;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pressclip.Shell;
import io.github.pressclip.Shell.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The largest hostile pages as a user meets them: a process each, in a gigabyte of memory. The pages stay in
 * {@code target/hostile/}, where {@code src/bench/processes.py} can measure them.
 */
@Tag("nightly")
class HostilePagesIT {
  private static final String SENTENCE = "The ferry carried its passengers to the island and back before the sun went down. ";

  @TempDir Path folder;

  static List<Hostile> pages() {
    return List.of(
        named("nested <div>"), named("attributes of one tag"), named("entities"), named("angle brackets"),
        named("straight quotation marks"), named("nested quotation marks"), named("numbers and dashes"),
        named("letters of one word"),
        // Just under the 64 MiB that are read without being asked for, and one line of 10 MB.
        Hostile.text("64 MiB of text", 1, count -> (SENTENCE.repeat(5) + "\n\n").repeat(162_000)),
        Hostile.text("one line of 10 MB", 1, count -> SENTENCE.repeat(121_000)));
  }

  private static Hostile named(String name) {
    return HostilePagesTest.pages().stream().filter(page -> page.name().equals(name)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aGigabyteIsEnough(Hostile hostile) throws Exception {
    Path pages = Files.createDirectories(Path.of("target/hostile").toAbsolutePath());
    Path page = pages.resolve(hostile.name().replaceAll("\\W+", "-"));
    Files.writeString(page, hostile.maker().apply(hostile.full()));

    Outcome outcome = new Shell(folder).set("PRESSCLIP_OPTS", "-Xmx1g").run("$PRESSCLIP " + page + " >/dev/null");

    assertTrue(outcome.status() < 2, outcome.err());
  }
}
