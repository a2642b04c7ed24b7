package io.github.pressclip.evaluate;

import io.github.pressclip.article.Article;
import io.github.pressclip.article.Dateline;
import java.util.Set;

/**
 * A document with what is known of it and what was found.
 *
 * @param truth what is known
 * @param article what was found; null if nothing was
 * @param problem why the document couldn't be measured, a missing file or an exception; null if it could
 * @param body how the body found compares with the true one; null if that isn't known
 */
record Result(Truth truth, Article article, String problem, BodyMatch body) {

  /** The day found, {@code 2022-10-11}; empty if none was. */
  String day() {
    Dateline dateline = article == null ? null : article.dateline();
    if (dateline == null) {
      return "";
    }
    String moment = dateline.published() != null ? dateline.published() : dateline.date();
    return moment == null ? "" : moment.substring(0, Math.min(10, moment.length()));
  }

  /** Whether the headline found is the true title, letters and digits compared without case. */
  boolean headlineIsTrue() {
    return article != null && Words.folded(article.headline()).equals(Words.folded(truth.title()));
  }

  /** The standfirst found, as it is compared; empty if none was. */
  String standfirst() {
    return Words.folded(article == null ? null : article.standfirst());
  }

  /** Whether the standfirst found is the true one or its first paragraph, letters and digits compared without case. */
  boolean standfirstIsTrue() {
    String wanted = truth.standfirst();
    return standfirst().equals(Words.folded(wanted))
        || standfirst().equals(Words.folded(wanted.lines().findFirst().orElse("")));
  }

  /** The people of the byline found, as they are compared. */
  Set<String> people() {
    return article == null ? Set.of() : BylineFigures.people(article.byline());
  }
}
