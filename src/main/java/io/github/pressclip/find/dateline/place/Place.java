package io.github.pressclip.find.dateline.place;

/**
 * A run of words that can be the name of a place, or of several, with their regions.
 *
 * @param text the run as written
 * @param end where it ends in its paragraph
 * @param capitals true when the first name is all in capitals
 * @param regioned true when a comma and a second name, or a name in brackets, follow the first
 * @param words how many words it has
 */
public record Place(String text, int end, boolean capitals, boolean regioned, int words) {}
