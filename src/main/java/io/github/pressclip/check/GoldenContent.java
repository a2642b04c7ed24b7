package io.github.pressclip.check;

import io.github.pressclip.article.Article;
import io.github.pressclip.write.JsonWriter;
import io.github.pressclip.write.Part;
import java.util.Optional;
import java.util.Set;

/** What a golden file has to hold for a page to be the same as it. */
public final class GoldenContent {
  /** The content for a page without an article. */
  private static final String NONE = "null\n";

  private GoldenContent() {}

  /**
   * The new content of the golden file of a page.
   *
   * @param outcome a page that was read
   * @param parts the parts to take from the page; the others stay as the golden file has them
   */
  public static String of(Outcome outcome, Set<Part> parts) {
    Optional<Article> expected = outcome.expected();
    Optional<Article> found = outcome.found();
    if (found.isEmpty()) {
      return NONE;
    }
    return JsonWriter.write(expected.isEmpty() ? found.get() : merge(expected.get(), found.get(), parts));
  }

  private static Article merge(Article expected, Article found, Set<Part> parts) {
    return new Article(
        (parts.contains(Part.HEADLINE) ? found : expected).headline(),
        (parts.contains(Part.STANDFIRST) ? found : expected).standfirst(),
        (parts.contains(Part.BYLINE) ? found : expected).byline(),
        (parts.contains(Part.DATELINE) ? found : expected).dateline(),
        (parts.contains(Part.BODY) ? found : expected).body(),
        (parts.contains(Part.QUOTES) ? found : expected).quotes());
  }
}
