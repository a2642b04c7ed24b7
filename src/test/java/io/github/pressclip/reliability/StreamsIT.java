package io.github.pressclip.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pressclip.Sample;
import io.github.pressclip.Shell;
import io.github.pressclip.Shell.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong around a process: disks that fill up, files that change or may not be read, a user who interrupts. */
class StreamsIT {
  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void open() throws IOException {
    Files.copy(Sample.named("wire-story-html").page(), folder.resolve("page.html"));
    shell = new Shell(folder).set("CI", null);
  }

  @Test
  void aFullDiskIsTroubleForEveryCommand() throws Exception {
    String told = "standard output can't be written: No space left on device";
    for (String command : new String[] {"--format json page.html", "--explain page.html", "--help", "--version", "check ."}) {
      Outcome outcome = shell.run("$PRESSCLIP " + command + " >/dev/full");

      assertEquals(new Outcome(2, "", "pressclip: " + told + "\n"), outcome, command);
    }
    assertEquals(
        new Outcome(2, "", "pressclip: /dev/full: can't be written: No space left on device\n"),
        shell.run("$PRESSCLIP -o /dev/full page.html"));
  }

  @Test
  void aWriteThatFailsInTheMiddleLeavesTheOldFile() throws Exception {
    // No file may grow over one block; the VM's own, for performance counters, would be in the way.
    Outcome outcome = shell.set("PRESSCLIP_OPTS", "-XX:-UsePerfData").run("""
        mkdir pages; mv page.html pages; echo null >pages/expected.json; echo "yesterday's" >story.txt
        ulimit -f 1
        $PRESSCLIP -o story.txt pages/page.html; echo $?
        $PRESSCLIP check --update --quiet pages >/dev/null; echo $?
        cat story.txt pages/expected.json; ls -A pages
        """);

    assertEquals("2\n2\nyesterday's\nnull\nexpected.json\npage.html\n", outcome.out());
    assertEquals("pressclip: story.txt: can't be written: File too large\n", outcome.err());
    assertEquals(List.of("pages", "story.txt"), names());
  }

  @Test
  void aReaderWhoLeavesEarlyIsNoFailureForAnyCommand() throws Exception {
    Outcome outcome = shell.run(
        "for c in '--explain page.html' --help 'check --update .'; do { $PRESSCLIP $c; echo $? >>status; } 2>&1 | true; done;"
            + " cat status");

    assertEquals(new Outcome(0, "0\n0\n0\n", ""), outcome);
  }

  @Test
  void standardErrorMayBeClosedOrFull() throws Exception {
    assertEquals(new Outcome(2, "", ""), shell.run("$PRESSCLIP missing.html 2>/dev/full"));
    assertEquals(new Outcome(2, "", ""), shell.run("$PRESSCLIP missing.html 2>&-"));
  }

  @Test
  void standardOutputMayBeClosed() throws Exception {
    Outcome outcome = shell.run("$PRESSCLIP page.html >&-");

    assertEquals(2, outcome.status());
    assertEquals(1, outcome.err().lines().count(), outcome.err());
  }

  @Test
  void aFileThatMayNotBeReadIsTold() throws Exception {
    // root may read anything but what isn't there; a loop of links is as unreadable to root as to others.
    Outcome outcome = shell.run("ln -s loop.html loop.html; $PRESSCLIP loop.html; s=$?; $PRESSCLIP check loop.html; echo $s $?");

    assertEquals("2 2\n", outcome.out());
    assertEquals(2, outcome.err().lines().count(), outcome.err());

    Outcome denied = shell.run("chmod 000 page.html; [ -r page.html ] || $PRESSCLIP page.html");
    assertTrue(denied.status() == 0 || denied.err().equals("pressclip: page.html: can't be read; check its permissions\n"),
        denied.err());
  }

  @Test
  void aFileThatGrowsOrShrinksWhileItIsReadGivesAnAnswer() throws Exception {
    Outcome outcome = shell.run("""
        cp page.html changing.html
        until [ -e stop ]; do cat page.html >>changing.html; : >changing.html; cp page.html changing.html; done & writer=$!
        for i in 1 2 3 4 5; do
          $PRESSCLIP --only headline changing.html >out 2>err; s=$?
          [ $s -le 1 ] || { echo "status $s"; cat err; }
        done
        # the writer is waited for, so that it writes nothing into a folder that is being deleted
        : >stop; wait $writer
        """);

    assertEquals("", outcome.out());
  }

  @Test
  void anInterruptLeavesTheOldFileAndNoPieceOfTheNew() throws Exception {
    Files.writeString(folder.resolve("story.txt"), "yesterday's\n");

    // The pipe is open once somebody reads from it, and never ends.
    Outcome outcome = shell.run("""
        mkfifo endless
        { : >opened; exec sleep 600; } >endless & writer=$!
        env --default-signal=INT "$PRESSCLIP" -o story.txt endless & run=$!
        until [ -e opened ]; do sleep .1; done
        kill -INT $run; wait $run; echo $?
        kill $writer; cat story.txt
        """);

    assertEquals("130\nyesterday's\n", outcome.out());
    assertEquals(List.of("endless", "opened", "page.html", "story.txt"), names());
  }

  @Test
  void aRunThatIsKilledAnyTimeLeavesAFileThatIsOldOrNew() throws Exception {
    Outcome outcome = shell.run("""
        $PRESSCLIP page.html >new; echo old >before; cp before story.txt
        for delay in .1 .2 .3 .4 .5 .6; do
          env --default-signal=INT "$PRESSCLIP" -o story.txt page.html & run=$!
          sleep $delay; kill -INT $run 2>/dev/null; wait $run
          cmp -s story.txt before || cmp story.txt new
        done
        """);

    assertEquals("", outcome.out());
    assertEquals(List.of("before", "new", "page.html", "story.txt"), names());
  }

  @Test
  void whatAKilledRunLeftDoesNotStandInTheWay() throws Exception {
    Outcome outcome = shell.run(
        "touch .story.txt.99.part; $PRESSCLIP -o story.txt page.html && test -s story.txt && echo written");

    assertEquals(new Outcome(0, "written\n", ""), outcome);
  }

  @Test
  void lineEndsOfWindowsAndByteOrderMarksChangeNothing() throws Exception {
    for (String sample : new String[] {"wire-story-html", "wire-story-text", "german"}) {
      Path page = Sample.named(sample).page().toAbsolutePath();

      Outcome outcome = shell.run("p=" + page + """

          sed 's/$/\\r/' $p >crlf; printf '\\357\\273\\277' | cat - $p >bom
          printf '\\377\\376' >utf16; iconv -f utf-8 -t utf-16le $p >>utf16
          for f in crlf bom utf16; do
            $PRESSCLIP --format json $p >a; $PRESSCLIP --format json $f >b; cmp a b || echo $f
          done
          """);

      assertEquals(new Outcome(0, "", ""), outcome, sample);
    }
  }

  @Test
  void namesBeyondAsciiWorkForInputOutputAndCheckInTheCLocale() throws Exception {
    Outcome outcome = shell.set("LC_ALL", "C").set("LANG", "C").run(
        "mkdir 東京 && mv page.html '東京/Zürich.html' && $PRESSCLIP -o 'über.txt' 東京/Z*.html && test -s 'über.txt'"
            + " && $PRESSCLIP check --update 東京 && ls 東京");

    assertEquals(0, outcome.status(), outcome.err());
    assertTrue(outcome.out().contains("Zürich.expected.json\n"), outcome.out());
    assertEquals("pressclip: wrote 東京/Zürich.expected.json\n", outcome.err());
  }

  /** What lies in the folder, but for what the shell of the test keeps there. */
  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).filter(name -> !name.matches("(out|err)[0-9]+\\.txt"))
          .sorted().toList();
    }
  }
}
