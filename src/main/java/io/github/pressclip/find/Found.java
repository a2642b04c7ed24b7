package io.github.pressclip.find;

import io.github.pressclip.article.Article;
import io.github.pressclip.find.evidence.Evidence;
import java.util.List;

/**
 * An article and the evidence for its fields.
 *
 * @param article the article; its body is empty when the page holds none
 * @param evidence what each field was chosen from, in the order of the JSON contract
 */
public record Found(Article article, List<Evidence> evidence) {

  public Found {
    evidence = List.copyOf(evidence);
  }
}
