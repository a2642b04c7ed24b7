/** The headings of an HTML page, what speaks for each, and how the one that wins is written. */
package io.github.pressclip.find.headline.heading;
