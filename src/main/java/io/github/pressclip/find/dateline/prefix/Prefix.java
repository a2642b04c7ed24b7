package io.github.pressclip.find.dateline.prefix;

import io.github.pressclip.find.dateline.date.DateText;

/**
 * A dateline at the head of a paragraph.
 *
 * @param place as written; null if it names none
 * @param agency as written; null if it names none
 * @param date the day; null if it names none
 * @param end where the story begins: what lies before it is the dateline, with its separator
 * @param reason what shows that it's one, for a person to read
 */
public record Prefix(String place, String agency, DateText date, int end, String reason) {}
