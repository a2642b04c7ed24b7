package io.github.pressclip.page;

import java.util.Objects;

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
public record Block(int index, String text, int line, int column, Kind kind, int blankBefore, Markup markup) {

  // By hand, like hashCode: what a record generates for itself takes longer to link than a page to read.
  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Block block
            && index == block.index
            && line == block.line
            && column == block.column
            && kind == block.kind
            && blankBefore == block.blankBefore
            && text.equals(block.text)
            && Objects.equals(markup, block.markup);
  }

  @Override
  public int hashCode() {
    return 31 * index + text.hashCode();
  }
}
