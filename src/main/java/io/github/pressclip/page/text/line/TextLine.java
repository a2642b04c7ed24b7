package io.github.pressclip.page.text.line;

/**
 * A line of a text that shows something.
 *
 * @param from the offset of its first visible character, its bullet aside
 * @param to the offset after its last visible character
 * @param number the line of the file, counted from 1
 * @param column the character of that line, counted from 1
 * @param indent how far from the margin it begins, its bullet aside; a tab counts as eight
 * @param blank how many blank lines stand before it
 * @param item whether a bullet stands before it
 */
public record TextLine(int from, int to, int number, int column, int indent, int blank, boolean item) {}
