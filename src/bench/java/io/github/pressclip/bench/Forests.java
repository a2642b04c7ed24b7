package io.github.pressclip.bench;

import io.github.pressclip.input.Decoder;
import io.github.pressclip.page.html.HtmlReader;
import io.github.pressclip.strip.Stripper;
import io.github.pressclip.strip.feature.Features;
import io.github.pressclip.strip.feature.LeaningTable;
import io.github.pressclip.strip.feature.Leanings;
import io.github.pressclip.strip.feature.Sheet;
import io.github.pressclip.strip.forest.Committee;
import io.github.pressclip.strip.forest.Forest;
import io.github.pressclip.strip.forest.Rows;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What the model of the body stage takes: to load its three files once, and to score the blocks of all pages. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Forests {
  private final List<Rows> rows = new ArrayList<>();
  private byte[] trees;
  private byte[] others;
  private byte[] leanings;
  private Committee committee;

  @Setup
  public void load() throws IOException {
    trees = bytes("markup.trees");
    leanings = bytes("markup.leanings");
    others = bytes("markup-beside-1.trees");
    committee = committee();
    Leanings known = LeaningTable.read(leanings);
    for (byte[] page : Pages.load()) {
      Sheet sheet = Sheet.of(HtmlReader.read(Decoder.decode(page, null).text()));
      rows.add(new Rows(Features.complete(Features.measure(sheet, known))));
    }
  }

  private static byte[] bytes(String resource) throws IOException {
    try (InputStream in = Stripper.class.getResourceAsStream(resource)) {
      return in.readAllBytes();
    }
  }

  private Committee committee() throws IOException {
    return Committee.of(Forest.read(trees), Forest.read(others));
  }

  @Benchmark
  public void loadModel(Blackhole hole) throws IOException {
    hole.consume(committee());
    hole.consume(LeaningTable.read(leanings));
  }

  @Benchmark
  public void scoreBlocks(Blackhole hole) {
    for (Rows page : rows) {
      hole.consume(committee.decide(page));
    }
  }
}
