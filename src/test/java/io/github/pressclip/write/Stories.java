package io.github.pressclip.write;

import io.github.pressclip.article.Article;
import io.github.pressclip.article.Dateline;
import io.github.pressclip.article.Quote;
import java.util.List;

/** Articles that the tests of the writers print. */
final class Stories {
  /** A story that has everything. */
  static final Article FERRY = new Article(
      "Ferry resumes after \"long\" storm",
      "Islanders wait no more",
      List.of("Ann Lind", "Bo Berg", "Cy Dahl"),
      new Dateline("OSLO", "Reuters", "2024-03-04", "2024-03-04T09:15+01:00", "2024-03-04T11:00+01:00", false,
          "OSLO, March 4 (Reuters) -"),
      List.of("The ferry resumed on Monday.", "“We waited,” said Mayor Eva Holm. “It was long.”"),
      List.of(new Quote("We waited, It was long.", "Mayor Eva Holm", "said", 1), new Quote("Ahoi!", null, null, 1)));

  /** A story that has a body alone. */
  static final Article BARE =
      new Article(null, null, List.of(), null, List.of("The ferry resumed on Monday."), List.of());

  private Stories() {}

  /** A story with that dateline and nothing else. */
  static Article filed(Dateline dateline) {
    return new Article(null, null, List.of(), dateline, List.of(), List.of());
  }

  /** A story with that headline and nothing else. */
  static Article headed(String headline) {
    return new Article(headline, null, List.of(), null, List.of(), List.of());
  }
}
