package io.github.pressclip.bench;

import com.chimbori.crux.articles.ArticleExtractor;
import io.github.pressclip.Clipping;
import io.github.pressclip.Pressclip;
import io.github.pressclip.find.Finder;
import io.github.pressclip.find.Found;
import io.github.pressclip.input.Decoder;
import io.github.pressclip.input.Format;
import io.github.pressclip.input.InputException;
import io.github.pressclip.page.Page;
import io.github.pressclip.page.html.HtmlReader;
import io.github.pressclip.strip.Absence;
import io.github.pressclip.strip.Stripped;
import io.github.pressclip.strip.Stripper;
import io.github.pressclip.write.JsonWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What each stage takes over all pages, beside jsoup alone and other extractors, each of them from bytes or text to
 * text.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Stages {
  private static final String ADDRESS = "https://news.example/story";

  private final List<byte[]> bytes = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final List<Page> pages = new ArrayList<>();
  private final List<Stripped> stripped = new ArrayList<>();
  private final List<Found> found = new ArrayList<>();

  @Setup
  public void load() throws IOException {
    for (byte[] page : Pages.load()) {
      bytes.add(page);
      texts.add(Decoder.decode(page, null).text());
      pages.add(HtmlReader.read(texts.get(texts.size() - 1)));
      stripped.add(Absence.review(Stripper.strip(pages.get(pages.size() - 1))));
      found.add(Finder.find(stripped.get(stripped.size() - 1), null));
    }
  }

  /** What the others are compared with. */
  @Benchmark
  public void jsoup(Blackhole hole) throws IOException {
    for (byte[] page : bytes) {
      hole.consume(Jsoup.parse(new ByteArrayInputStream(page), null, ""));
    }
  }

  @Benchmark
  public void decode(Blackhole hole) throws InputException {
    for (byte[] page : bytes) {
      hole.consume(Format.of(Decoder.decode(page, null).text()));
    }
  }

  /** jsoup's parse is part of it. */
  @Benchmark
  public void read(Blackhole hole) {
    for (String text : texts) {
      hole.consume(HtmlReader.read(text));
    }
  }

  @Benchmark
  public void strip(Blackhole hole) {
    for (Page page : pages) {
      hole.consume(Absence.review(Stripper.strip(page)));
    }
  }

  @Benchmark
  public void find(Blackhole hole) {
    for (Stripped page : stripped) {
      hole.consume(Finder.find(page, null));
    }
  }

  @Benchmark
  public void write(Blackhole hole) {
    for (Found page : found) {
      hole.consume(JsonWriter.write(page.article()));
    }
  }

  /** From bytes to JSON. */
  @Benchmark
  public void whole(Blackhole hole) throws InputException {
    for (byte[] page : bytes) {
      String text = Decoder.decode(page, null).text();
      Clipping clipping = Pressclip.clip(text, Format.of(text));
      hole.consume(clipping.article().map(JsonWriter::write));
    }
  }

  @Benchmark
  public void readability4j(Blackhole hole) {
    for (String text : texts) {
      hole.consume(new Readability4J(ADDRESS, text).parse().getTextContent());
    }
  }

  @Benchmark
  public void boilerpipe(Blackhole hole) throws Exception {
    for (String text : texts) {
      hole.consume(de.l3s.boilerpipe.extractors.ArticleExtractor.INSTANCE.getText(text));
    }
  }

  @Benchmark
  public void crux(Blackhole hole) {
    for (String text : texts) {
      hole.consume(ArticleExtractor.with(ADDRESS, text).extractMetadata().extractContent().article().document.text());
    }
  }
}
