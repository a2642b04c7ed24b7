package io.github.pressclip.article;

/**
 * Where, through whom and when a story was filed. Every part but {@code ambiguous} may be null.
 *
 * @param place as written, without date and agency: {@code Tokyo}, {@code BOISE, Idaho}
 * @param agency the wire agency or station, as written
 * @param date the day the story is filed under, {@code 2022-10-11}; {@code --10-11} when no year is known
 * @param published ISO 8601 with the offset where it is known, {@code 2022-10-11T19:41+05:30}; a local time or a bare
 *     date when no more is known
 * @param updated like {@code published}, for the last change
 * @param ambiguous true when nothing on the page settles which number is the day and which the month
 * @param text the line that place, agency or dates were read from, as written
 */
public record Dateline(
    String place, String agency, String date, String published, String updated, boolean ambiguous, String text) {}
