package io.github.pressclip.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {
  private static final String PAGE = """
      <!doctype html>
      <html lang="en">
      <head><title>Bakery opens in old school</title></head>
      <body>
      <nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
      <article>
      <h1>Bakery opens in old school</h1>
      <p>The village school of Hollin, which closed nine years ago for want of children, opened again on Monday as a bakery
      that is run by eleven of its former pupils and sells bread from the old teacher's desk.</p>
      <p>The oven stands where the blackboard was, and the bell still rings at eight in the morning, although it now tells
      the village that the first loaves have come out and that the queue had better be orderly.</p>
      <p>The cooperative has hired a baker from the coast and expects to break even in its second year, when it will open
      a small shop on the market square and deliver to three neighbouring villages.</p>
      </article>
      </body>
      </html>
      """;

  @TempDir Path folder;
  private Path page;
  private Path golden;

  @BeforeEach
  void save() throws IOException {
    page = Files.writeString(folder.resolve("page.html"), PAGE);
    golden = folder.resolve("expected.json");
  }

  @Test
  void aPageWithoutAGoldenFileFailsTheCheckAndNothingIsWritten() throws IOException {
    Invocation run = check(Map.of(), folder.toString());

    assertEquals(1, run.status());
    assertEquals("missing: " + page + " has no " + golden + "\n0 same, 0 differ, 1 missing, 0 obsolete\n", run.out());
    assertFalse(Files.exists(golden));
  }

  @Test
  void aGoldenFileIsMadeBrokenReportedAndMended() throws IOException {
    assertEquals(0, check(Map.of(), "--update", folder.toString()).status());
    assertEquals("1 same, 0 differ, 0 missing, 0 obsolete\n", check(Map.of(), folder.toString()).out());

    Files.writeString(golden, Files.readString(golden).replace("Bakery opens", "Library opens"));
    Invocation broken = check(Map.of(), folder.toString());
    assertEquals(1, broken.status());
    assertTrue(broken.out().contains("@@ headline @@\n-Library opens in old school\n+Bakery opens in old school\n"),
        broken.out());

    Invocation mended = check(Map.of(), "--update", folder.toString());
    assertEquals(0, mended.status());
    assertEquals("pressclip: wrote " + golden + "\n", mended.err());
    assertEquals(0, check(Map.of(), folder.toString()).status());
  }

  @Test
  void quietPrintsWhatIsNotTheSameAndNothingElse() throws IOException {
    assertEquals(new Invocation(0, "", ""), check(Map.of(), "--update", "--quiet", folder.toString()));
    assertEquals(new Invocation(0, "", ""), check(Map.of(), "-q", folder.toString()));

    Files.delete(golden);
    assertEquals(
        new Invocation(1, "missing: " + page + " has no " + golden + "\n", ""), check(Map.of(), "-q", folder.toString()));
  }

  @Test
  void verboseTellsOfEachPage() {
    check(Map.of(), "--update", folder.toString());

    assertEquals(
        new Invocation(0, "1 same, 0 differ, 0 missing, 0 obsolete\n", "pressclip: same: " + page + "\n"),
        check(Map.of(), "--verbose", folder.toString()));
  }

  @Test
  void aGoldenFileOfAnotherVersionOfTheContractIsToldAndNotMisread() throws IOException {
    Files.writeString(golden, "{\"schema\": \"pressclip/0\", \"title\": \"Bakery opens in old school\"}\n");

    Invocation run = check(Map.of(), folder.toString());

    assertEquals(2, run.status());
    assertTrue(run.out().contains("pressclip/0"), run.out());
  }

  @Test
  void updateOfOnePartLeavesTheOthersAsTheyStand() throws IOException {
    check(Map.of(), "--update", folder.toString());
    String edited = Files.readString(golden)
        .replace("\"headline\": \"Bakery opens", "\"headline\": \"Library opens").replace("The oven", "The stove");
    Files.writeString(golden, edited);

    check(Map.of(), "--update", "--only", "body", folder.toString());

    assertTrue(Files.readString(golden).contains("Library opens"));
    assertTrue(Files.readString(golden).contains("The oven"));
  }

  @Test
  void updateIsRefusedInCi() {
    Invocation run = check(Map.of("CI", "true"), "--update", folder.toString());

    assertEquals(2, run.status());
    assertTrue(run.err().startsWith("pressclip: --update is refused where CI is set"), run.err());
    assertFalse(Files.exists(golden));
  }

  @Test
  void updateDoesNotDeleteAGoldenFileWithoutAPage() throws IOException {
    Path old = Files.writeString(folder.resolve("gone.expected.json"), "null\n");

    Invocation run = check(Map.of(), "--update", folder.toString());

    assertEquals(1, run.status());
    assertEquals("obsolete: " + old + " has no page\n1 same, 0 differ, 0 missing, 1 obsolete\n", run.out());
    assertTrue(Files.exists(old));
  }

  @Test
  void aReportInAFileLeavesTheClosingLineOnStandardError() throws IOException {
    Path report = folder.resolve("report.xml");

    Invocation run = check(Map.of(), "--format", "junit", "-o", report.toString(), folder.toString());

    assertEquals(1, run.status());
    assertEquals("", run.out());
    assertEquals("pressclip: 0 same, 0 differ, 1 missing, 0 obsolete\n", run.err());
    assertTrue(Files.readString(report).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"));
  }

  @Test
  void aPageThatCanNotBeReadIsTrouble() throws IOException {
    check(Map.of(), "--update", folder.toString());
    Files.write(folder.resolve("picture.html"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1, 0, 2, 3});

    Invocation run = check(Map.of(), folder.toString());

    assertEquals(2, run.status());
    assertTrue(run.out().contains("trouble: " + folder.resolve("picture.html") + ": is no text"), run.out());
  }

  @Test
  void aGoldenFileOfTwoPagesThatDifferIsNotWritten() throws IOException {
    Path story = Files.move(page, folder.resolve("story.html"));
    Path text = Files.writeString(folder.resolve("story.txt"), PAGE.replace("Bakery", "Library"));
    Path shared = folder.resolve("story.expected.json");

    Invocation run = check(Map.of(), "--update", folder.toString());

    assertEquals(2, run.status());
    assertEquals(
        "trouble: " + story + ": its golden file " + shared + " is that of " + text
            + " too, which gives something else; give one of them another name",
        run.out().lines().findFirst().orElseThrow());
    assertFalse(Files.exists(shared));

    Files.writeString(text, PAGE);
    assertEquals(0, check(Map.of(), "--update", folder.toString()).status());
    assertEquals(0, check(Map.of(), folder.toString()).status());
  }

  @Test
  void aGoldenFileThatIsNoJsonIsToldInOneLineWithWhatToDo() throws IOException {
    Files.writeString(golden, "{");

    assertEquals(
        "trouble: " + page + ": its golden file " + golden + ": no JSON: Unexpected end-of-input: expected close marker for "
            + "Object at 1:2; correct it, or delete it and have --update write it anew",
        check(Map.of(), folder.toString()).out().lines().findFirst().orElseThrow());
  }

  @Test
  void aFolderWithoutPagesIsTroubleForACheckOfNothingProvesNothing() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    Invocation run = check(Map.of(), empty.toString());

    assertEquals(2, run.status());
    assertEquals("pressclip: no pages in " + empty + "; a page ends in .html, .htm, .xhtml, .mhtml, .mht or .txt\n", run.err());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      nowhere | pressclip: nowhere: no such file or folder; check the name
      --min-f1 2 . | '2' is no number from 0 to 1; 0.98 is one; pressclip check --help lists the options
      --only lead . | it is one of headline, standfirst, byline, dateline, body, quotes, not 'lead'
      --format html . | it is one of text, json, junit, not 'html'
      '' | Missing required parameter: 'PATH'; pressclip check --help lists the options
      """)
  void aWrongCommandLineIsToldInOneLine(String arguments, String complaint) {
    Invocation run = check(Map.of(), arguments.isEmpty() ? new String[0] : arguments.split(" "));

    assertEquals(2, run.status());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains(complaint), run.err());
  }

  @Test
  void severalPartsAreSeparatedByCommas() throws IOException {
    check(Map.of(), "--update", folder.toString());
    Files.writeString(golden, Files.readString(golden).replace("The oven", "The stove"));

    assertEquals(0, check(Map.of(), "--only", "headline,quotes", folder.toString()).status());
    assertEquals(1, check(Map.of(), "--only=headline,body", folder.toString()).status());
    assertEquals(0, check(Map.of(), "--min-f1", "0.9", folder.toString()).status());
  }

  @Test
  void theFirstWordOfTheCommandLineCallsIt() {
    Invocation run = Invocation.of("check", "--help");

    assertEquals(0, run.status());
    assertTrue(run.out().startsWith("Usage: pressclip check [OPTIONS] PATH...\n"), run.out());
  }

  private static Invocation check(Map<String, String> environment, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Stdio stdio = new Stdio(InputStream.nullInputStream(), out, err, false);
    int status = new CheckCommand(stdio, environment).run(List.of(arguments));
    return new Invocation(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
