package io.github.pressclip.evaluate;

import java.util.List;
import java.util.function.Function;

/** What is measured: each is a table of the report, with a row for each view whose truth tells enough. */
enum Measure {
  /** The body, and the headline and day of the same pages. */
  BODY(BodyFigures::of),
  /** The body by what language or country the truth names. */
  LANGUAGE(LanguageFigures::of),
  /** The day of publication. */
  DAY(DayFigures::of),
  /** The summary under the headline. */
  STANDFIRST(StandfirstFigures::of),
  /** Who wrote it. */
  BYLINE(BylineFigures::of),
  /** The dateline of wire stories. */
  DATELINE(DatelineFigures::of),
  /** How many quotes were found, and how many with their speakers. */
  QUOTES(QuoteFigures::of);

  private final Function<List<Result>, List<Figure>> figures;

  Measure(Function<List<Result>, List<Figure>> figures) {
    this.figures = figures;
  }

  /** The figures of a view; none if the truth tells nothing of this. */
  List<Figure> of(List<Result> results) {
    return figures.apply(results);
  }
}
