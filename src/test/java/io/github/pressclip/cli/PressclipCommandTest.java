package io.github.pressclip.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pressclip.Pressclip;
import io.github.pressclip.article.Article;
import io.github.pressclip.input.Format;
import io.github.pressclip.write.JsonWriter;
import io.github.pressclip.write.Part;
import io.github.pressclip.write.TextWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PressclipCommandTest {
  private static final String PAGE = """
      <!doctype html>
      <html lang="en">
      <head><title>Ferry resumes after storm – Island News</title></head>
      <body>
      <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
      <article>
      <h1>Ferry resumes after storm</h1>
      <p>VARNHAVEN, March 4 (AP) — The ferry between the islands resumed on Monday, three weeks after a storm tore away
      the landing stage at Varnhaven and left some 900 islanders without a way to school, to work and to the doctor.</p>
      <p>“We waited long enough,” said Eva Holm, the mayor of Varnhaven, who was the first to step aboard at dawn. “I have
      never been so glad to see a ship, and I have lived here for all of my sixty years.”</p>
      <p>The line expects to carry as many passengers as before the storm within a week, and will run an additional ship
      on both days of the weekend for those who put off their errands on the mainland.</p>
      </article>
      <footer><p>© Island News. <a href="/terms">Terms</a></p></footer>
      </body>
      </html>
      """;

  @TempDir Path folder;
  private Path page;
  private Article article;

  @BeforeEach
  void save() throws IOException {
    page = Files.writeString(folder.resolve("page.html"), PAGE);
    article = Pressclip.clip(PAGE, Format.HTML).article().orElseThrow();
  }

  @Test
  void printsTheArticleAsText() {
    assertEquals(new Invocation(0, TextWriter.write(article), ""), Invocation.of(page.toString()));
  }

  @Test
  void printsTheArticleAsJson() {
    assertEquals(
        new Invocation(0, JsonWriter.write(article), ""), Invocation.of("--format", "json", page.toString()));
  }

  @ParameterizedTest
  @EnumSource(Part.class)
  void printsAPartAndNothingElse(Part part) {
    assertEquals(
        new Invocation(0, TextWriter.write(article, part), ""),
        Invocation.of("--only", part.key(), page.toString()));
    assertEquals(
        new Invocation(0, JsonWriter.write(article, part), ""),
        Invocation.of("--only=" + part.key(), "--format=json", page.toString()));
  }

  @Test
  void readsStandardInput() {
    byte[] bytes = PAGE.getBytes(StandardCharsets.UTF_8);

    assertEquals(TextWriter.write(article), Invocation.piped(bytes).out());
    assertEquals(TextWriter.write(article), Invocation.piped(bytes, "-").out());
  }

  @Test
  void atATerminalItSaysHowToUseIt() {
    Invocation run = Invocation.atTerminal();

    assertEquals(2, run.status());
    assertEquals("", run.out());
    assertTrue(run.err().startsWith("Usage: pressclip [OPTIONS] [FILE]\n"), run.err());
  }

  @Test
  void explainsEachBlockInPlaceOfTheArticle() {
    Invocation run = Invocation.of("--explain", page.toString());

    assertEquals(0, run.status());
    assertTrue(run.out().startsWith("read as HTML in UTF-8 (all bytes are valid UTF-8)\n"), run.out());
    assertTrue(run.out().contains("\nkeep 8:4      "), run.out());
    assertTrue(run.out().matches("(?s).*\ndrop [0-9:]+ +[^\n]+ \\| Home\n.*"), run.out());
    assertTrue(Invocation.of("--explain", "--format=json", page.toString()).out()
        .startsWith("{\n  \"schema\": \"pressclip-explain/1\",\n"));
  }

  @Test
  void writesToAFile() throws IOException {
    Path file = folder.resolve("story.txt");

    assertEquals(new Invocation(0, "", ""), Invocation.of("-o", file.toString(), page.toString()));
    assertEquals(TextWriter.write(article), Files.readString(file));
  }

  @Test
  void quietLeavesTheStatusToTellOfAPageWithoutAnArticle() {
    byte[] bytes = "<nav><a href='/'>Home</a></nav>".getBytes(StandardCharsets.UTF_8);

    assertEquals(new Invocation(1, "", ""), Invocation.piped(bytes, "--quiet"));
    assertEquals(
        new Invocation(2, "", "pressclip: nowhere.html: no such file; check the name\n"), Invocation.of("-q", "nowhere.html"));
  }

  @Test
  void verboseTellsHowThePageWasReadAndWhatWasFound() {
    String name = "pressclip: " + page + ": ";

    Invocation run = Invocation.of("--verbose", page.toString());

    assertEquals(TextWriter.write(article), run.out(), "it changes nothing on standard output");
    assertEquals(
        name + "read as HTML in UTF-8 (all bytes are valid UTF-8), " + PAGE.length() + " characters\n"
            + name + "3 of 7 blocks kept\n"
            + name + "paragraphs: 3, quotes: 2, of these with a speaker: 2\n",
        run.err());
  }

  @Test
  void readsAWebArchiveAndTakesTheYearFromItsAddress() throws IOException {
    Path archive = Files.writeString(folder.resolve("page.mhtml"), """
        From: <Saved by Blink>
        MIME-Version: 1.0
        Content-Type: multipart/related; type="text/html"; boundary="--x--"

        ----x--
        Content-Type: text/html
        Content-Transfer-Encoding: binary
        Content-Location: https://news.example/2024/03/04/ferry

        """ + PAGE + "\n----x----\n");

    Invocation run = Invocation.of("--format=json", archive.toString());

    assertTrue(run.out().contains("\"date\": \"2024-03-04\""), run.out());
    assertEquals(Invocation.of("--format=json", "--base=https://news.example/2024/03/04/ferry", page.toString()), run);
  }

  @Test
  void decodesAsTold() throws IOException {
    Path saved = Files.write(folder.resolve("koi8.html"),
        PAGE.replace("Eva Holm", "Ева Холм").getBytes(Charset.forName("koi8-r")));

    assertTrue(Invocation.of("--only=body", "--encoding=koi8-r", saved.toString()).out().contains("said Ева Холм"));
    assertFalse(Invocation.of("--only=body", saved.toString()).out().contains("Ева"));
  }

  @Test
  void readsTheYearFromTheAddressThatItIsTold() {
    String told = "--base=https://news.example/2024/03/04/ferry";

    assertTrue(Invocation.of("--format=json", "--only=dateline", told, page.toString()).out().contains("\"2024-03-04\""));
    assertTrue(Invocation.of("--format=json", "--only=dateline", page.toString()).out().contains("\"--03-04\""));
  }

  @Test
  void takesAPageForWhatItIsToldToBe() {
    assertTrue(Invocation.of("--explain", "--input=text", page.toString()).out().startsWith("read as text in UTF-8"));
    assertTrue(Invocation.piped("Ferry".getBytes(StandardCharsets.UTF_8), "--explain", "--input=html").out()
        .startsWith("read as HTML in UTF-8"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n \n", "<html><body><nav><a href='/'>Home</a></nav></body></html>"})
  void aPageWithoutAnArticleIsToldByTheStatus(String empty) {
    assertEquals(
        new Invocation(1, "", "pressclip: standard input: no article on this page; --explain tells why\n"),
        Invocation.piped(empty.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aPageWithoutAnArticleIsExplainedAllTheSame() {
    Invocation run = Invocation.piped("<nav><a href='/'>Home</a></nav>".getBytes(StandardCharsets.UTF_8), "--explain");

    assertEquals(1, run.status());
    assertTrue(run.out().contains("| Home\n"), run.out());
    assertEquals("pressclip: standard input: no article on this page\n", run.err());
  }

  @Test
  void aPageWithoutAnArticleLeavesTheOutputFileAlone() throws IOException {
    Path file = Files.writeString(folder.resolve("story.txt"), "yesterday's");

    assertEquals(1, Invocation.of("-o", file.toString()).status());
    assertEquals("yesterday's", Files.readString(file));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "--format xml          | Invalid value for option '--format': it is one of text, json, not 'xml'",
    "--format              | Missing required parameter for option '--format' (FORMAT)",
    "--only lead           | Invalid value for option '--only': it is one of headline, standfirst, byline, dateline, body, quotes, not 'lead'",
    "--input pdf           | Invalid value for option '--input': it is one of html, text, not 'pdf'",
    "--encoding klingon    | Invalid value for option '--encoding': no charset is called 'klingon'; utf-8 and windows-1252 are two",
    "--max-bytes many      | Invalid value for option '--max-bytes': 'many' is no number of bytes; 500K, 64M and 1G are",
    "--colour              | Unknown option: '--colour'",
    "--form json page.html | Unknown option: '--form'",
    "-v check pages        | options of check follow it: pressclip check [OPTIONS] pages",
    "one.html two.html     | one page a run, but 'two.html' follows",
    "one.html two three    | one page a run, but 'two', 'three' follow",
    "-q -v page.html       | --quiet and --verbose can't go together",
    "--explain --only body | --explain is about the whole page and can't go with --only"
  })
  void aWrongCommandLineIsToldInOneLine(String arguments, String complaint) {
    assertEquals(
        new Invocation(2, "", "pressclip: " + complaint + "; pressclip --help lists the options\n"),
        Invocation.of(arguments.split(" ")));
  }

  @Test
  void aFileThatCannotBeReadIsTold() {
    assertEquals(
        new Invocation(2, "", "pressclip: nowhere.html: no such file; check the name\n"), Invocation.of("nowhere.html"));
    assertEquals(
        new Invocation(2, "", "pressclip: " + page + ": has more than 500 bytes; allow more with --max-bytes\n"),
        Invocation.of("--max-bytes", "500", page.toString()));
    assertEquals(
        new Invocation(2, "", "pressclip: standard input: is no text; pressclip reads HTML and plain text, gzip-packed or not\n"),
        Invocation.piped(new byte[100]));
  }

  @Test
  void aFileThatCannotBeWrittenIsTold() {
    Path nowhere = folder.resolve("missing/story.txt");

    assertEquals(
        new Invocation(2, "", "pressclip: " + nowhere + ": can't be written: no such folder\n"),
        Invocation.of("-o", nowhere.toString(), page.toString()));
    assertEquals(
        new Invocation(2, "", "pressclip: " + folder + ": can't be written: it is a folder\n"),
        Invocation.of("-o", folder.toString(), page.toString()));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '¦', value = {
    "https://example.org/story ¦ https://example.org/story: no such file, and nothing is fetched; hand the page over a pipe: curl -s ADDRESS | pressclip",
    "b\ufffd.html               ¦ b\ufffd.html: no such file; if its name isn't in UTF-8, rename it or hand the page over a pipe"
  })
  void aFileThatIsNoneIsToldWhatToDo(String file, String complaint) {
    assertEquals(
        new Invocation(2, "", "pressclip: " + complaint + "\n"), Invocation.of(file));
  }

  @Test
  void aNameWithoutALetterIsShown() {
    assertEquals(new Invocation(2, "", "pressclip: '': no such file; check the name\n"), Invocation.of(""));
  }

  @Test
  void aDashIsStandardOutput() {
    assertEquals(Invocation.of(page.toString()), Invocation.of("-o", "-", page.toString()));
  }

  @Test
  void thePageIsNotWrittenOver() throws IOException {
    String before = Files.readString(page);

    assertEquals(
        new Invocation(2, "", "pressclip: " + page + ": is the page itself; name another file after -o\n"),
        Invocation.of("-o", page.getParent() + "/./" + page.getFileName(), page.toString()));
    assertEquals(before, Files.readString(page));
    assertEquals(
        new Invocation(2, "", "pressclip: no name of a file after -o\n"), Invocation.of("-o", "", page.toString()));
  }

  @Test
  void anArgumentThatBeginsWithAnAtSignIsAFile() {
    assertEquals("pressclip: @page.html: no such file; check the name\n", Invocation.of("@page.html").err());
  }

  @Test
  void helpAndVersionAreData() {
    Invocation help = Invocation.of("--help");

    assertEquals(0, help.status());
    assertTrue(help.out().startsWith("Usage: pressclip [OPTIONS] [FILE]\n"), help.out());
    assertTrue(help.out().contains("Exit status:") && help.out().contains("Examples:"), help.out());
    assertEquals(help, Invocation.of("-h"));
    assertTrue(Invocation.of("--version").out().matches("pressclip [^\n]+\n"));
  }

  @Test
  void helpNamesEachOptionWithItsValues() {
    String help = Invocation.of("--help").out();

    for (String name : new String[] {"--format", "--only", "--explain", "--output", "--input", "--encoding", "--base", "--max-bytes",
        "--quiet", "--verbose"}) {
      assertTrue(help.contains(name), name);
    }
    for (Part part : Part.values()) {
      assertTrue(help.replaceAll("\\s+", " ").contains(part.key()), part.key());
    }
  }

  @Test
  void aFaultOfItsOwnIsOneLineToo() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    InputStream broken = new InputStream() {
      @Override
      public int read() {
        throw new IllegalStateException("first\nsecond");
      }
    };

    int status = new PressclipCommand(new Stdio(broken, OutputStream.nullOutputStream(), err, false)).run();

    assertEquals(2, status);
    assertEquals(
        "pressclip: a fault of pressclip itself, please report it with the page: "
            + "java.lang.IllegalStateException: first second\n",
        err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aReaderWhoHasHadEnoughIsNoFailure() {
    assertEquals(new Invocation(0, "", ""), printing(new IOException("Broken pipe")));
  }

  @Test
  void aFullDiskIsAFailure() {
    assertEquals(
        new Invocation(2, "", "pressclip: standard output can't be written: No space left on device\n"),
        printing(new IOException("No space left on device")));
  }

  private Invocation printing(IOException failure) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream failing = new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw failure;
      }
    };
    Stdio stdio = new Stdio(InputStream.nullInputStream(), failing, err, false);
    int status = new PressclipCommand(stdio).run(page.toString());
    return new Invocation(status, "", err.toString(StandardCharsets.UTF_8));
  }
}
