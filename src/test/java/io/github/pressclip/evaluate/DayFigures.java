package io.github.pressclip.evaluate;

import java.util.List;

/** The share of dated documents with the true day of publication, and of those with none at all. */
final class DayFigures {
  private DayFigures() {}

  static List<Figure> of(List<Result> results) {
    int dated = 0;
    int right = 0;
    int none = 0;
    for (Result result : results) {
      if (result.truth().day() != null) {
        dated++;
        right += result.day().equals(result.truth().day()) ? 1 : 0;
        none += result.day().isEmpty() ? 1 : 0;
      }
    }
    return dated == 0 ? List.of() : List.of(
        Figure.count("n", dated),
        Figure.share("day", right, dated),
        Figure.share("none", none, dated));
  }
}
