package io.github.pressclip.bench;

import io.github.pressclip.Clipping;
import io.github.pressclip.Pressclip;
import io.github.pressclip.input.Format;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How the time of a whole extraction grows with the length of a story. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Growth {
  /** Some 70 kB of HTML. */
  private static final int PARAGRAPHS = 200;

  @Param({"1", "10"})
  public int times;

  @Param({"HTML", "TEXT"})
  public Format format;

  @Param({"false", "true"})
  public boolean quoting;

  private String page;

  @Setup
  public void write() {
    int paragraphs = PARAGRAPHS * times;
    page = format == Format.HTML ? Stories.html(paragraphs, quoting) : Stories.text(paragraphs, quoting);
  }

  @Benchmark
  public Clipping grow() {
    return Pressclip.clip(page, format);
  }
}
