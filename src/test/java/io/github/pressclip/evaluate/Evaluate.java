package io.github.pressclip.evaluate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;

/**
 * Runs the library over all sets of a folder and prints how it did.
 *
 * <p>Properties: {@code corpora} the folder of sets; {@code sets} the names of those to measure, with commas, all if
 * absent; {@code worst} how many of the worst pages of each view to name, 3 if absent; {@code floors} the file of
 * floors, the project's own if absent; {@code out} the folder for what was found, {@code target/evaluation} if absent.
 * The process ends with 1 if a figure is under its floor or a document can't be read, with 2 if there's nothing to
 * measure.
 */
public final class Evaluate {
  private Evaluate() {}

  public static void main(String[] arguments) throws InterruptedException, ExecutionException {
    int status = 2;
    try {
      status = run(
          Path.of(System.getProperty("corpora", "")),
          System.getProperty("sets", ""),
          Integer.getInteger("worst", 3),
          Path.of(System.getProperty("floors", "src/test/resources/io/github/pressclip/evaluate/floors.txt")),
          Path.of(System.getProperty("out", "target/evaluation")),
          System.out) ? 0 : 1;
    } catch (IOException | IllegalArgumentException e) {
      System.err.println("pressclip: " + e.getMessage());
    }
    if (status != 0) {
      System.exit(status);
    }
  }

  /**
   * Measures, writes and prints; tells whether all floors held and all documents could be read.
   *
   * @param names the names of the sets to measure, with commas; empty for all
   * @throws IOException if a set or the floors can't be read
   * @throws IllegalArgumentException if a set that was named isn't there, or none at all, or a floor is no floor
   */
  static boolean run(Path corpora, String names, int worst, Path floors, Path out, PrintStream to)
      throws IOException, InterruptedException, ExecutionException {
    List<Floor> bounds = Floors.read(floors);
    Evaluation evaluation = new Evaluation(out, worst);
    try (Clipper clipper = new Clipper()) {
      for (PageSet set : sets(corpora, names)) {
        evaluation.add(set, clipper);
      }
    }
    to.println(evaluation.report());
    List<String> wrong = new ArrayList<>(evaluation.problems());
    wrong.addAll(Floors.broken(bounds, evaluation.rows()));
    wrong.forEach(to::println);
    return wrong.isEmpty();
  }

  private static List<PageSet> sets(Path corpora, String names) throws IOException {
    if (corpora.toString().isEmpty() || !Files.isDirectory(corpora)) {
      throw new IllegalArgumentException("-Dcorpora=DIR has to name the folder of sets; see docs/benchmarks.md");
    }
    List<PageSet> sets = Corpora.in(corpora);
    if (!names.isEmpty()) {
      Set<String> wanted = new TreeSet<>(List.of(names.split(",")));
      sets.removeIf(set -> !wanted.contains(set.name()));
      sets.forEach(set -> wanted.remove(set.name()));
      if (!wanted.isEmpty()) {
        throw new IllegalArgumentException("no set named " + String.join(", ", wanted) + " in " + corpora);
      }
    }
    if (sets.isEmpty()) {
      throw new IllegalArgumentException("no set of a known layout in " + corpora + "; see docs/benchmarks.md");
    }
    return sets;
  }
}
