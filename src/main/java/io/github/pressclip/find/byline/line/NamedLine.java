package io.github.pressclip.find.byline.line;

import io.github.pressclip.page.Block;

/**
 * A line that names people.
 *
 * @param line the line
 * @param names the part of it that holds the names
 */
public record NamedLine(Block line, String names) {}
