package io.github.pressclip.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** Measures sets one after the other, and keeps what is to be reported. */
final class Evaluation {
  private final Path out;
  private final int worst;
  private final List<Row> rows = new ArrayList<>();
  private final List<String> worstPages = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  /**
   * An evaluation of nothing so far.
   *
   * @param out the folder for predictions and misses
   * @param worst how many of the worst pages of each view to name
   */
  Evaluation(Path out, int worst) {
    this.out = out;
    this.worst = worst;
  }

  /** Measures the views of a set. */
  void add(PageSet set, Clipper clipper) throws IOException, InterruptedException, ExecutionException {
    for (View view : set.views()) {
      List<Result> results = clipper.clip(set, view);
      String file = (set.name() + "-" + view.name()).replace('/', '-');
      Predictions.write(results, out.resolve(file + ".jsonl"));
      Misses.write(results, out.resolve(file + ".misses.tsv"));
      for (Measure measure : Measure.values()) {
        List<Figure> figures = measure.of(results);
        if (!figures.isEmpty()) {
          rows.add(new Row(measure, set.name(), view.name(), figures));
        }
      }
      String name = set.name() + " " + view.name() + " ";
      results.stream()
          .filter(result -> result.body() != null && !result.truth().body().isEmpty())
          .sorted(Comparator.comparingDouble(result -> result.body().overlap().f1()))
          .limit(worst)
          .forEach(result -> worstPages.add(name + line(result)));
      results.stream()
          .filter(result -> result.problem() != null)
          .forEach(result -> problems.add(name + result.truth().id() + ": " + result.problem()));
    }
  }

  private static String line(Result result) {
    Overlap overlap = result.body().overlap();
    return result.truth().id() + "  F1 " + Figure.share("F1", overlap.f1()).text()
        + " P " + Figure.share("P", overlap.precision()).text() + " R " + Figure.share("R", overlap.recall()).text();
  }

  List<Row> rows() {
    return rows;
  }

  /** Documents that couldn't be measured, and why. */
  List<String> problems() {
    return problems;
  }

  /** The tables, the worst pages below them. */
  String report() {
    StringBuilder text = new StringBuilder();
    for (Measure measure : Measure.values()) {
      List<Row> table = rows.stream().filter(row -> row.measure() == measure).toList();
      if (!table.isEmpty()) {
        text.append(Table.of(measure, table)).append('\n');
      }
    }
    if (!worstPages.isEmpty()) {
      text.append("worst pages\n");
      worstPages.forEach(page -> text.append(page).append('\n'));
    }
    return text.toString();
  }
}
