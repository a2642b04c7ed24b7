package io.github.pressclip.find.dateline;

import io.github.pressclip.article.Dateline;
import io.github.pressclip.find.evidence.Evidence;
import java.util.List;

/**
 * What was found out about the filing of a story.
 *
 * @param dateline its dateline; null when no part of one is known
 * @param body the paragraphs of the story, the dateline taken off its first
 * @param evidence what each part was chosen from
 */
public record Filed(Dateline dateline, List<String> body, List<Evidence> evidence) {

  public Filed {
    body = List.copyOf(body);
    evidence = List.copyOf(evidence);
  }
}
