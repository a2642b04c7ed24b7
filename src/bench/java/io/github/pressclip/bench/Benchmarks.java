package io.github.pressclip.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the stages side by side in this VM, then all benchmarks in rounds, each of them once a round in a VM of its own,
 * so that a busy moment of the machine meets them all alike, and prints the medians of the rounds.
 */
public final class Benchmarks {
  private static final int ROUNDS = Integer.getInteger("rounds", 3);

  /** Seconds of each benchmark in each round while the clock runs, and before it starts. */
  private static final int MEASURED = 2;

  private static final int WARMUP = 20;

  /**
   * The same for the stages: on two cores the compiler is through with a whole extraction, which has the most code,
   * after some 25 seconds and 200 passes over the pages; before, it takes up to half as long again.
   */
  private static final int WARMUP_OF_STAGES = 45;

  private Benchmarks() {}

  /**
   * Prints the figures.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) throws Exception {
    int pages = Pages.load().size();
    System.err.println("Side by side");
    print("processor time", SideBySide.run(), pages);
    Map<String, Double> stages = run(Stages.class, ROUNDS, WARMUP_OF_STAGES);
    print("each by itself", stages, pages);
    double jsoup = stages.get("jsoup");
    Map<String, Double> trees = run(Forests.class, 1, WARMUP);
    System.out.printf("%-16s%12.2f%n", "load model, ms", trees.get("loadModel") / 1000);
    System.out.printf("%-16s%12.2f%9.2f%n", "score blocks", trees.get("scoreBlocks") / pages / 1000,
        trees.get("scoreBlocks") / jsoup);
    System.out.printf("%n%-24s%10s%10s%8s%n", "stories", "ms", "10 times", "x");
    Map<String, Double> growth = run(Growth.class, 1, WARMUP);
    growth.forEach((name, time) -> {
      if (name.endsWith(" 1")) {
        double longer = growth.get(name + "0");
        System.out.printf("%-24s%10.2f%10.2f%8.1f%n", name.substring(0, name.length() - 2), time / 1000, longer / 1000,
            longer / time);
      }
    });
  }

  private static void print(String title, Map<String, Double> times, int pages) {
    double jsoup = times.get("jsoup");
    System.out.printf("%-16s%12s%9s%n", title, "ms a page", "x jsoup");
    times.forEach((name, time) -> System.out.printf("%-16s%12.2f%9.2f%n", name, time / pages / 1000, time / jsoup));
    System.out.println();
  }

  /** The median time of each benchmark of a class, in microseconds, by its name and parameters. */
  private static Map<String, Double> run(Class<?> benchmarks, int rounds, int warmup) throws RunnerException {
    Options options = new OptionsBuilder()
        .include("\\." + benchmarks.getSimpleName() + "\\.")
        .forks(1)
        .warmupIterations(warmup)
        .warmupTime(TimeValue.seconds(1))
        .measurementIterations(MEASURED)
        .measurementTime(TimeValue.seconds(1))
        .jvmArgsAppend("-Dpages=" + System.getProperty("pages", ""), "-Xmx1g", "-XX:+UseParallelGC")
        .verbosity(VerboseMode.SILENT)
        .shouldFailOnError(true)
        .build();
    Map<String, List<Double>> times = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      System.err.println(benchmarks.getSimpleName() + ", round " + (round + 1) + " of " + rounds);
      for (RunResult result : new Runner(options).run()) {
        times.computeIfAbsent(name(result), name -> new ArrayList<>()).add(result.getPrimaryResult().getScore());
      }
    }
    Map<String, Double> medians = new LinkedHashMap<>();
    times.forEach((name, scores) -> {
      Collections.sort(scores);
      medians.put(name, scores.get(scores.size() / 2));
    });
    return medians;
  }

  private static String name(RunResult result) {
    String benchmark = result.getParams().getBenchmark();
    if (result.getParams().getParamsKeys().isEmpty()) {
      return benchmark.substring(benchmark.lastIndexOf('.') + 1);
    }
    boolean quoting = result.getParams().getParam("quoting").equals("true");
    return result.getParams().getParam("format") + (quoting ? ", quotes " : ", paragraphs ")
        + result.getParams().getParam("times");
  }
}
