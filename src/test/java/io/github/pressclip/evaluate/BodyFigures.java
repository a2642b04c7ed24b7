package io.github.pressclip.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Figures of the body, of headline and day beside it.
 *
 * <ul>
 *   <li>F1, P, R: means over documents of precision and recall by sequences of four words, and their harmonic mean;
 *   <li>cF1: the same F1, each character of a script without spaces being a word;
 *   <li>bag: mean of the F1 of words whatever their order;
 *   <li>exact: share of documents whose body has the very words of the truth;
 *   <li>head, day: share of those with the true headline, with the true day, where these are known;
 *   <li>empty: number of documents for which no body was found.
 * </ul>
 */
final class BodyFigures {
  private BodyFigures() {}

  static List<Figure> of(List<Result> results) {
    List<Result> known = results.stream().filter(result -> result.body() != null).toList();
    if (known.stream().allMatch(result -> result.truth().body().isEmpty())) {
      return List.of();
    }
    double[] mean = Overlap.mean(known.stream().map(result -> result.body().overlap()).toList());
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.count("n", known.size()));
    figures.add(Figure.share("F1", mean[0]));
    figures.add(Figure.share("P", mean[1]));
    figures.add(Figure.share("R", mean[2]));
    figures.add(Figure.share("cF1", Overlap.mean(known.stream().map(result -> result.body().fine()).toList())[0]));
    figures.add(Figure.share("bag", mean(known, result -> result.body().bag())));
    figures.add(Figure.share("exact", count(known, result -> result.body().exact()), known.size()));
    List<Result> titled = known.stream().filter(result -> !result.truth().title().isEmpty()).toList();
    figures.add(Figure.share("head", count(titled, Result::headlineIsTrue), titled.size()));
    List<Result> dated = known.stream().filter(result -> result.truth().day() != null).toList();
    figures.add(Figure.share("day", count(dated, result -> result.day().equals(result.truth().day())), dated.size()));
    figures.add(Figure.count("empty", count(known, result -> result.body().empty())));
    return figures;
  }

  private static int count(List<Result> results, Predicate<Result> which) {
    return (int) results.stream().filter(which).count();
  }

  private static double mean(List<Result> results, ToDoubleFunction<Result> value) {
    return results.stream().mapToDouble(value).average().orElse(Double.NaN);
  }
}
