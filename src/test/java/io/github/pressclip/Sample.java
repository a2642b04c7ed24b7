package io.github.pressclip;

import io.github.pressclip.article.Article;
import io.github.pressclip.input.Decoder;
import io.github.pressclip.input.Format;
import io.github.pressclip.input.Source;
import io.github.pressclip.write.ContractException;
import io.github.pressclip.write.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A page of {@code samples/} with what is expected of it.
 *
 * @param name the name of its folder
 * @param folder its folder
 */
public record Sample(String name, Path folder) {
  private static final Path SAMPLES = Path.of("samples");

  /** The sample in the folder of that name. */
  public static Sample named(String name) {
    return new Sample(name, SAMPLES.resolve(name));
  }

  /** All samples, by name. */
  public static List<Sample> all() throws IOException {
    try (Stream<Path> folders = Files.list(SAMPLES)) {
      return folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()).sorted()
          .map(Sample::named).toList();
    }
  }

  /** The page as a file. */
  public Path page() {
    Path html = folder.resolve("page.html");
    return Files.exists(html) ? html : folder.resolve("page.txt");
  }

  /** The expectation as it stands in its file. */
  public String expectation() throws IOException {
    return Files.readString(folder.resolve("expected.json"));
  }

  /** The article that the page holds; empty if it holds none. */
  public Optional<Article> expected() throws IOException, ContractException {
    return JsonReader.read(expectation());
  }

  /** What the library makes of the page. */
  public Clipping clip() throws IOException {
    String content = Decoder.decode(Source.read(page().toString(), Source.DEFAULT_MAX_BYTES), null).text();
    return Pressclip.clip(content, Format.of(content));
  }

  @Override
  public String toString() {
    return name;
  }
}
