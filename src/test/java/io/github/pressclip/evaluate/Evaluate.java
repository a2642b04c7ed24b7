package io.github.pressclip.evaluate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;

/**
 * Runs the library over all sets of a folder and prints how it did.
 *
 * <p>Properties: {@code corpora} the folder of sets; {@code sets} the names of those to measure, with commas, all if
 * absent; {@code worst} how many of the worst pages of each view to name, 3 if absent; {@code floors} the file of floors,
 * the project's own if absent; {@code out} the folder for predictions, {@code target/evaluation} if absent. The process
 * ends with 1 if a figure is under its floor or a document couldn't be read.
 */
public final class Evaluate {
  private Evaluate() {}

  public static void main(String[] arguments) throws Exception {
    String corpora = System.getProperty("corpora");
    if (corpora == null || !Files.isDirectory(Path.of(corpora))) {
      System.err.println("pressclip: -Dcorpora=DIR has to name the folder of sets; docs/benchmarks.md says more");
      System.exit(2);
    }
    boolean held = run(
        Path.of(corpora),
        System.getProperty("sets", ""),
        Integer.getInteger("worst", 3),
        Path.of(System.getProperty("floors", "src/test/resources/io/github/pressclip/evaluate/floors.txt")),
        Path.of(System.getProperty("out", "target/evaluation")),
        System.out);
    if (!held) {
      System.exit(1);
    }
  }

  /** Measures, writes and prints; tells whether all floors held and all documents could be read. */
  static boolean run(Path corpora, String names, int worst, Path floors, Path out, PrintStream to)
      throws IOException, InterruptedException, ExecutionException {
    Set<String> wanted = Set.of(names.split(","));
    Evaluation evaluation = new Evaluation(out, worst);
    try (Clipper clipper = new Clipper()) {
      for (PageSet set : Corpora.in(corpora)) {
        if (names.isEmpty() || wanted.contains(set.name())) {
          evaluation.add(set, clipper);
        }
      }
    }
    to.println(evaluation.report());
    List<String> wrong = new ArrayList<>(evaluation.problems());
    wrong.addAll(Floors.broken(Floors.read(floors), evaluation.rows()));
    wrong.forEach(to::println);
    return wrong.isEmpty();
  }
}
