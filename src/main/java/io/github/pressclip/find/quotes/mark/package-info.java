/** Finds the runs between quotation marks, and what isn't theirs in them. */
package io.github.pressclip.find.quotes.mark;
