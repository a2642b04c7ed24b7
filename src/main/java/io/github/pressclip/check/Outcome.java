package io.github.pressclip.check;

import io.github.pressclip.article.Article;
import java.util.List;
import java.util.Optional;

/**
 * What came of checking one page.
 *
 * @param golden the page and its golden file
 * @param status how they stand to each other
 * @param differences where they differ; empty unless the status says so
 * @param bodyF1 the 4-gram F1 of two bodies that differ and have a floor to hold, 0 to 1; null otherwise
 * @param trouble why a file can't be read, for a person; null unless the status says so
 * @param expected the article of the golden file; empty if it has none or wasn't read
 * @param found the article that was found; empty if none was
 */
public record Outcome(
    Golden golden,
    Status status,
    List<Difference> differences,
    Double bodyF1,
    String trouble,
    Optional<Article> expected,
    Optional<Article> found) {

  public Outcome {
    differences = List.copyOf(differences);
  }

  /** The same page after its golden file was written. */
  public Outcome updated() {
    return new Outcome(golden, Status.SAME, List.of(), null, null, found, found);
  }

  /** The same page when its golden file can't be written. */
  public Outcome troubled(String why) {
    return trouble(golden, why);
  }

  static Outcome trouble(Golden golden, String trouble) {
    return new Outcome(golden, Status.TROUBLE, List.of(), null, trouble, Optional.empty(), Optional.empty());
  }
}
