package io.github.pressclip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pressclip.Shell.Outcome;
import io.github.pressclip.article.Article;
import io.github.pressclip.input.Format;
import io.github.pressclip.write.JsonWriter;
import io.github.pressclip.write.TextWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as the shell runs it: the launcher, a Java VM, and what the two give back. */
class LauncherIT {
  private static final Path SAMPLE = Path.of("samples/wire-story-html/page.html");

  @TempDir Path folder;
  private Shell shell;
  private Article article;

  @BeforeEach
  void open() throws IOException {
    String page = Files.readString(SAMPLE);
    article = Pressclip.clip(page, Format.HTML).article().orElseThrow();
    Files.writeString(folder.resolve("page.html"), page);
    shell = new Shell(folder);
  }

  @Test
  void printsAnArticle() throws Exception {
    assertEquals(new Outcome(0, TextWriter.write(article), ""), shell.run("$PRESSCLIP page.html"));
  }

  @Test
  void printsUtf8AndFindsAnyNameWhateverTheLocale() throws Exception {
    Outcome outcome = shell.set("LC_ALL", "C").run("mv page.html 'Zürich – 東京.html'; $PRESSCLIP --format json Z*.html");

    assertEquals(new Outcome(0, JsonWriter.write(article), ""), outcome);
  }

  @Test
  void readsAPipe() throws Exception {
    assertEquals(
        new Outcome(0, article.headline() + "\n", ""), shell.run("cat page.html | $PRESSCLIP --only headline"));
    assertEquals(
        new Outcome(0, article.headline() + "\n", ""), shell.run("gzip -c page.html | $PRESSCLIP --only headline -"));
  }

  @Test
  void nothingToReadAtATerminalIsToldAtOnce() throws Exception {
    // script(1) gives the command a terminal of its own.
    Outcome outcome = shell.run("script -qec \"$PRESSCLIP\" /dev/null </dev/null");

    assertEquals(2, outcome.status(), outcome.err());
    assertTrue(outcome.out().startsWith("Usage: pressclip [OPTIONS] [FILE]"), outcome.out());
  }

  @Test
  void aReaderWhoLeavesEarlyIsNoFailure() throws Exception {
    Outcome outcome = shell.run("{ $PRESSCLIP page.html; echo $? >status; } | true; cat status");

    assertEquals(new Outcome(0, "0\n", ""), outcome);
  }

  @Test
  void aFullDiskIsAFailure() throws Exception {
    assertEquals(
        new Outcome(2, "", "pressclip: standard output can't be written: No space left on device\n"),
        shell.run("$PRESSCLIP page.html >/dev/full"));
  }

  @Test
  void aFileIsWrittenWholeOrNotAtAll() throws Exception {
    assertEquals(new Outcome(0, "story.txt\n", ""), shell.run("$PRESSCLIP -o story.txt page.html; ls story*"));
    assertEquals(TextWriter.write(article), Files.readString(folder.resolve("story.txt")));
    assertEquals(2, shell.run("$PRESSCLIP -o nowhere/story.txt page.html").status());
  }

  @Test
  void whatCannotBeReadIsToldInOneLine() throws Exception {
    assertEquals(
        new Outcome(2, "", "pressclip: missing.html: no such file; check the name\n"),
        shell.run("$PRESSCLIP missing.html"));
    assertEquals(new Outcome(2, "", "pressclip: .: is a folder; name the page in it\n"), shell.run("$PRESSCLIP ."));
    assertEquals(
        new Outcome(2, "", "pressclip: standard input: is no text; pressclip reads HTML and plain text, gzip-packed or not\n"),
        shell.run("head -c 5000 \"${PRESSCLIP%/bin/*}\"/lib/jsoup-*.jar | $PRESSCLIP"));
  }

  @Test
  void aPageWithoutAnArticleIsStatusOne() throws Exception {
    assertEquals(
        new Outcome(1, "", "pressclip: empty.html: no article on this page; --explain tells why\n"),
        shell.run(": >empty.html; $PRESSCLIP empty.html"));
  }

  @Test
  void startsThroughLinksFromAFolderWithSpaces() throws Exception {
    Outcome outcome = shell.run(
        "mkdir 'my tools' && cp -R \"${PRESSCLIP%/bin/*}\" 'my tools/press clip' && mkdir links"
            + " && ln -s '../my tools/press clip/bin/pressclip' links/relative && ln -s relative links/again"
            + " && cd links && PATH=$PWD:$PATH && again --only headline ../page.html && ./again --only headline ../page.html");

    assertEquals(new Outcome(0, article.headline() + "\n" + article.headline() + "\n", ""), outcome);
  }

  @Test
  void runsTheJavaOfJavaHome() throws Exception {
    String home = System.getProperty("java.home");
    Outcome outcome = shell.set("JAVA_HOME", home).run(
        "PATH=/nowhere \"$PRESSCLIP\" --only headline page.html");

    assertEquals(new Outcome(0, article.headline() + "\n", ""), outcome);
    assertEquals(
        new Outcome(2, "", "pressclip: no Java in JAVA_HOME (/nowhere); set it to the folder of a JDK or JRE 17 or newer\n"),
        shell.set("JAVA_HOME", "/nowhere").run("$PRESSCLIP page.html"));
    assertEquals(
        new Outcome(2, "", "pressclip: no Java found; install Java 17 or newer, or set JAVA_HOME\n"),
        shell.set("JAVA_HOME", null).run("PATH=/nowhere \"$PRESSCLIP\" page.html"));
  }

  @Test
  void aPageThatIsTooLargeForTheMemoryIsToldInOneLine() throws Exception {
    Outcome outcome = shell.set("PRESSCLIP_OPTS", "-Xmx16m").run(
        "yes '<p>The ferry stayed in port.' | head -c 20000000 >large.html; $PRESSCLIP large.html");

    assertEquals(
        new Outcome(2, "",
            "pressclip: the page takes more memory than Java may use; allow more with PRESSCLIP_OPTS=-Xmx4g\n"),
        outcome);
  }

  @Test
  void aVmThatDoesNotStartIsTroubleAndNoPageWithoutAnArticle() throws Exception {
    String complaint = "pressclip: Java didn't start and says why above; "
        + "see to PRESSCLIP_OPTS, the memory that it may use, and its version\n";
    Outcome unknown = shell.set("PRESSCLIP_OPTS", "-Xnonsense").run("$PRESSCLIP page.html");
    assertEquals(2, unknown.status());
    assertEquals("", unknown.out());
    assertTrue(unknown.err().endsWith(complaint), unknown.err());

    Outcome starved = shell.set("PRESSCLIP_OPTS", null).run("ulimit -v 200000; $PRESSCLIP page.html");
    assertEquals(2, starved.status());
    assertTrue(starved.err().endsWith(complaint), starved.err());

    shell.set("PRESSCLIP_OPTS", "-Xmx64m");
    assertEquals(0, shell.run("$PRESSCLIP page.html").status());
    assertEquals(
        new Outcome(1, "", "pressclip: empty.html: no article on this page; --explain tells why\n"),
        shell.run(": >empty.html; $PRESSCLIP empty.html"));
    assertEquals(2, shell.run("$PRESSCLIP missing.html").status());
  }

  @Test
  void closedStandardInputIsEmpty() throws Exception {
    assertEquals(
        new Outcome(0, article.headline() + "\n", ""), shell.run("$PRESSCLIP --only headline page.html <&-"));
    assertEquals(
        new Outcome(1, "", "pressclip: standard input: no article on this page; --explain tells why\n"),
        shell.run("$PRESSCLIP <&-"));
  }

  @Test
  void handsOptionsToTheVm() throws Exception {
    Outcome outcome = shell.set("PRESSCLIP_OPTS", "-Xmx64m -Xlog:gc+heap+exit=off -showversion").run("$PRESSCLIP page.html");

    assertEquals(TextWriter.write(article), outcome.out());
    assertTrue(outcome.err().contains("openjdk version") || outcome.err().contains("java version"), outcome.err());
  }
}
