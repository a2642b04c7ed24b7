package io.github.pressclip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pressclip.article.Article;
import io.github.pressclip.article.Quote;
import io.github.pressclip.input.Decoded;
import io.github.pressclip.input.Decoder;
import io.github.pressclip.input.Format;
import io.github.pressclip.input.Source;
import io.github.pressclip.strip.ruling.Ruling;
import io.github.pressclip.write.JsonReader;
import io.github.pressclip.write.JsonWriter;
import io.github.pressclip.write.TextWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The library as its readers learn it: the code of docs/library.md, run. */
class LibraryTest {
  private static final Pattern JAVA = Pattern.compile("```java\n([^`]*)```");

  @Test
  void onePage() throws Exception {
    byte[] bytes = Source.read("samples/wire-story-html/page.html", Source.DEFAULT_MAX_BYTES);
    Decoded page = Decoder.decode(bytes, null);
    Clipping clipping = Pressclip.clip(page.text(), Format.of(page.text()), page.address());
    Optional<Article> article = clipping.article();

    List<String> lines = new ArrayList<>();
    for (Quote quote : article.get().quotes()) {
      String speaker = quote.speaker() == null ? "somebody" : quote.speaker();
      lines.add(speaker + " in paragraph " + quote.paragraph() + ": " + quote.text());
    }
    assertTrue(lines.get(0).startsWith("a joint communique in paragraph 1: The gauges on one bank"), lines.get(0));

    String json = JsonWriter.write(article.get());
    String text = TextWriter.write(article.get());
    Optional<Article> again = JsonReader.read(json);
    assertEquals(article, again);
    assertTrue(text.startsWith(article.get().headline()));

    List<String> dropped = new ArrayList<>();
    for (Ruling ruling : clipping.rulings()) {
      if (!ruling.kept()) {
        dropped.add(ruling.block().line() + ": " + ruling.reason());
      }
    }
    assertFalse(dropped.isEmpty());
  }

  @Test
  void manyThreadsGiveWhatOneGives() throws Exception {
    List<String> texts = new ArrayList<>();
    for (Sample sample : Sample.all()) {
      texts.add(Decoder.decode(Files.readAllBytes(sample.page()), null).text());
    }
    texts = Collections.nCopies(5, texts).stream().flatMap(List::stream).toList();

    List<Clipping> clippings = texts.parallelStream().map(t -> Pressclip.clip(t, Format.of(t))).toList();

    for (int i = 0; i < texts.size(); i++) {
      assertEquals(Pressclip.clip(texts.get(i), Format.of(texts.get(i))).article(), clippings.get(i).article());
    }
  }

  /** So that the pages can't promise what no longer compiles. */
  @ParameterizedTest
  @CsvSource({
    "docs/library.md, src/test/java/io/github/pressclip/LibraryTest.java",
    "docs/scale.md, src/nightly/java/io/github/pressclip/scale/ClipTable.java"
  })
  void theCodeOfAPageIsCodeThatRuns(Path page, Path program) throws IOException {
    String source = Files.readString(program).replaceAll("\\s+", " ");
    List<String> pieces = JAVA.matcher(Files.readString(page)).results().map(MatchResult::group).toList();

    assertFalse(pieces.isEmpty());
    for (String piece : pieces) {
      String code = piece.substring("```java".length(), piece.length() - 3).replaceAll("\\s+", " ").strip();
      assertTrue(source.contains(code), code);
    }
  }
}
