/**
 * Who said what in languages that put no spaces between words, or whose grammar hangs on them: only where the form is
 * sure.
 */
package io.github.pressclip.find.quotes.eastasia;
