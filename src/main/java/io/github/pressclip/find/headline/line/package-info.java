/** The lines of a flattened page, and what speaks for each by its form and its place. */
package io.github.pressclip.find.headline.line;
