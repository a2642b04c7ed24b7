package io.github.pressclip.evaluate;

import io.github.pressclip.article.Article;
import io.github.pressclip.article.Dateline;
import java.util.List;

/**
 * Figures of stories whose dateline is known.
 *
 * <ul>
 *   <li>place: the share with the true place, letters and digits compared without case;
 *   <li>day: the share with the true month and day;
 *   <li>body: the share whose first paragraph no longer begins with the place;
 *   <li>head: the share with the true headline, of those that have one.
 * </ul>
 */
final class DatelineFigures {
  private DatelineFigures() {}

  static List<Figure> of(List<Result> results) {
    int stories = 0;
    int place = 0;
    int day = 0;
    int body = 0;
    int titled = 0;
    int head = 0;
    for (Result result : results) {
      TrueDateline truth = result.truth().dateline();
      if (truth == null) {
        continue;
      }
      stories++;
      Dateline found = result.article() == null ? null : result.article().dateline();
      place += truth.isPlaceOf(found) ? 1 : 0;
      day += truth.isDayOf(found) ? 1 : 0;
      body += beginsWithoutPlace(result.article(), truth) ? 1 : 0;
      if (!result.truth().title().isEmpty()) {
        titled++;
        head += result.headlineIsTrue() ? 1 : 0;
      }
    }
    return stories == 0 ? List.of() : List.of(
        Figure.count("n", stories),
        Figure.share("place", place, stories),
        Figure.share("day", day, stories),
        Figure.share("body", body, stories),
        Figure.share("head", head, titled));
  }

  private static boolean beginsWithoutPlace(Article article, TrueDateline truth) {
    String first = article == null || article.body().isEmpty() ? "" : article.body().get(0);
    return !first.isEmpty() && !Words.folded(first).startsWith(Words.folded(truth.place()));
  }
}
