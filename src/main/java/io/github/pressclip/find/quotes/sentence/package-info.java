/** Finds the reporting words of a sentence and who their subjects are. */
package io.github.pressclip.find.quotes.sentence;
