package io.github.pressclip.find.byline;

import io.github.pressclip.page.Block;

/**
 * A line that names people.
 *
 * @param line the line
 * @param names the part of it that holds the names
 */
record NamedLine(Block line, String names) {}
