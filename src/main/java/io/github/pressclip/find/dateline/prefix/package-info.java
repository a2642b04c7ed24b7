/** Reads the dateline at the head of a story. */
package io.github.pressclip.find.dateline.prefix;
