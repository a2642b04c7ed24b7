package io.github.pressclip.find;

import io.github.pressclip.article.Article;
import io.github.pressclip.article.Quote;
import io.github.pressclip.find.dateline.DatelineFinder;
import io.github.pressclip.find.dateline.Filed;
import io.github.pressclip.find.quotes.QuoteFinder;
import io.github.pressclip.find.quotes.Run;
import io.github.pressclip.strip.Stripped;
import java.util.List;
import java.util.Objects;

/** Finds the facts of a story in a stripped page. */
public final class Finder {
  private Finder() {}

  /** Reads headline, standfirst, byline, dateline and quotes; what isn't there is null or empty. */
  public static Found find(Stripped stripped) {
    Filed filed = DatelineFinder.find(stripped, stripped.body(), null);
    List<String> body = filed.body();
    String language = stripped.page().metadata().language();
    List<Quote> quotes = QuoteFinder.find(body, language).stream().map(Run::quote).filter(Objects::nonNull).toList();
    String headline = stripped.page().metadata().title();
    return new Found(new Article(headline, null, List.of(), filed.dateline(), body, quotes), filed.evidence());
  }
}
