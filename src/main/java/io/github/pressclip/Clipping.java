package io.github.pressclip;

import io.github.pressclip.article.Article;
import io.github.pressclip.find.evidence.Evidence;
import io.github.pressclip.strip.ruling.Ruling;
import java.util.List;
import java.util.Optional;

/**
 * What was cut out of a page, and why.
 *
 * @param article the article; empty if the page holds none
 * @param rulings one for each block of the page, in its order
 * @param evidence what each field of the article was chosen from
 */
public record Clipping(Optional<Article> article, List<Ruling> rulings, List<Evidence> evidence) {

  public Clipping {
    rulings = List.copyOf(rulings);
    evidence = List.copyOf(evidence);
  }
}
