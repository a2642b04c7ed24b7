package io.github.pressclip.find.dateline;

import io.github.pressclip.article.Dateline;
import io.github.pressclip.find.evidence.Evidence;
import java.util.List;

/**
 * What was found out about the filing of a story.
 *
 * @param dateline its dateline; null when no part of one is known
 * @param body the paragraphs of the story, the dateline taken off its first
 * @param opening the day that opens the story or its summary as a sentence of its own; null if none does
 * @param evidence what each part was chosen from
 */
public record Filed(Dateline dateline, List<String> body, String opening, List<Evidence> evidence) {

  public Filed {
    body = List.copyOf(body);
    evidence = List.copyOf(evidence);
  }

  /**
   * A text without the dateline, for some papers put it before the summary.
   *
   * @param text a summary; null if there is none
   * @return the text; null for null
   */
  public String takenOff(String text) {
    if (text != null && opening != null && text.startsWith(opening)) {
      return text.substring(opening.length()).strip();
    }
    // A place that the page only declares stands in no line.
    boolean opens = text != null && dateline != null && dateline.place() != null && dateline.text() != null
        && text.startsWith(dateline.text()) && text.startsWith(dateline.place());
    return opens ? text.substring(dateline.text().length()).strip() : text;
  }
}
