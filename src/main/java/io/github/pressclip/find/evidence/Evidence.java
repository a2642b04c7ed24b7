package io.github.pressclip.find.evidence;

/**
 * A candidate for a field of the article, and why it won or lost.
 *
 * @param field the field of the JSON contract, {@code headline}, {@code dateline.place}, {@code quotes[3].speaker}
 * @param value what the candidate says
 * @param won true if the article has it
 * @param reason why, for a person to read
 * @param line the line of the file it was read from, counted from 1; 0 if it comes from the page's metadata
 * @param column the character of that line, counted from 1; 0 likewise
 */
public record Evidence(String field, String value, boolean won, String reason, int line, int column) {}
