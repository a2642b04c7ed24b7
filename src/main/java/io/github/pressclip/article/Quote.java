package io.github.pressclip.article;

/**
 * A run of direct speech.
 *
 * @param text the words without their quotation marks; the parts of a quote that "he said" splits are joined by a space
 * @param speaker who says it, as the article first names them in full; null if nobody is named for sure
 * @param cue the reporting word, {@code said}; null if there is none
 * @param paragraph 0-based index into the body of the paragraph where the quote starts
 */
public record Quote(String text, String speaker, String cue, int paragraph) {}
