package io.github.pressclip.find.headline.heading;

/**
 * A heading and what speaks for it.
 *
 * @param heading the heading
 * @param text its text
 * @param votes how much the agreement of the declared titles counts
 * @param points what speaks for it less what speaks against it
 * @param reason why, for a person to read
 */
public record Weighed(Heading heading, String text, int votes, int points, String reason) {}
