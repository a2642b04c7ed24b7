package io.github.pressclip.evaluate;

import io.github.pressclip.article.Quote;
import java.util.List;

/** Counts of the quotes found in texts whose quotes are known: all, those with a speaker, those without. */
final class QuoteFigures {
  private QuoteFigures() {}

  static List<Figure> of(List<Result> results) {
    int texts = 0;
    int quotes = 0;
    int named = 0;
    for (Result result : results) {
      if (!result.truth().quotes()) {
        continue;
      }
      texts++;
      for (Quote quote : result.article() == null ? List.<Quote>of() : result.article().quotes()) {
        quotes++;
        named += quote.speaker() == null ? 0 : 1;
      }
    }
    return texts == 0 ? List.of() : List.of(
        Figure.count("n", texts),
        Figure.count("quotes", quotes),
        Figure.count("named", named),
        Figure.count("null", quotes - named));
  }
}
