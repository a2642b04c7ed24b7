package io.github.pressclip.find.evidence;

import io.github.pressclip.page.Position;

/**
 * A candidate for a field of the article, and why it won or lost.
 *
 * @param field the field of the JSON contract, {@code headline}, {@code dateline.place}, {@code quotes[3].speaker}
 * @param value what the candidate says
 * @param won true if the article has it
 * @param reason why, for a person to read
 * @param position where in the file it was read; null if it comes from the page's metadata
 */
public record Evidence(String field, String value, boolean won, String reason, Position position) {

  /** The line of the file it was read from, counted from 1; 0 if it comes from the page's metadata. */
  public int line() {
    return position == null ? 0 : position.line();
  }

  /** The character of that line, counted from 1; 0 if it comes from the page's metadata. */
  public int column() {
    return position == null ? 0 : position.column();
  }
}
