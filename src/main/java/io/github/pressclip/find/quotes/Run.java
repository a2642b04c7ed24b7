package io.github.pressclip.find.quotes;

import io.github.pressclip.article.Quote;

/**
 * A run of words between quotation marks, and what was made of it.
 *
 * @param quote the quote, with its speaker if somebody is named for sure; null when the run is no direct speech
 * @param text the words between the marks
 * @param paragraph 0-based index of the paragraph where the run starts
 * @param offset 0-based character of that paragraph where the run starts, its mark included
 * @param reason the rule that named the speaker, or why nobody is named, or why the run is no quote
 */
public record Run(Quote quote, String text, int paragraph, int offset, String reason) {}
