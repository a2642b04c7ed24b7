package io.github.pressclip.find.dateline.date;

/**
 * A time of day as it stands in a text.
 *
 * @param minute minutes since midnight
 * @param offset minutes east of UTC where the text gives them in figures; null otherwise
 * @param zone the letters after the time, {@code IST}; null if there are none
 */
public record Clock(int minute, Integer offset, String zone) {}
