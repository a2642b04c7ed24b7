package io.github.pressclip.page;

/**
 * A run of text that a reader sees as one piece: a paragraph, a heading, a list item, a line of a menu.
 *
 * @param index its place on the page, counted from 0
 * @param text its text, white space folded to single spaces, never empty
 * @param line the line of the file where it starts, counted from 1
 * @param column the character of that line where it starts, counted from 1
 * @param kind its form
 * @param blankBefore how many blank lines of the file stand before it; -1 from HTML, where they mean nothing
 * @param markup what HTML says about it; null from text, where nothing of it is known
 */
public record Block(int index, String text, int line, int column, Kind kind, int blankBefore, Markup markup) {}
