package io.github.pressclip.page;

import java.util.Objects;

/**
 * A run of text that a reader sees as one piece: a paragraph, a heading, a list item, a line of a menu.
 *
 * @param index its place on the page, counted from 0
 * @param text its text, white space folded to single spaces, never empty
 * @param position where in the file it starts
 * @param kind its form
 * @param blankBefore how many blank lines of the file stand before it; -1 from HTML, where they mean nothing
 * @param markup what HTML says about it; null from text, where nothing of it is known
 */
public record Block(int index, String text, Position position, Kind kind, int blankBefore, Markup markup) {

  /** The line of the file where it starts, counted from 1. */
  public int line() {
    return position.line();
  }

  /** The character of that line where it starts, counted from 1. */
  public int column() {
    return position.column();
  }

  // By hand, like hashCode: what a record generates for itself takes longer to link than a page to read.
  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Block block
            && index == block.index
            && kind == block.kind
            && blankBefore == block.blankBefore
            && text.equals(block.text)
            && Objects.equals(markup, block.markup)
            && position.equals(block.position);
  }

  @Override
  public int hashCode() {
    return 31 * index + text.hashCode();
  }
}
