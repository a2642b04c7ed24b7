package io.github.pressclip.page;

/** What a block is by its form. */
public enum Kind {
  /** Running text, or a line of which no more is known. */
  PARAGRAPH,
  /** A sentence of a text on one single line, in which nothing shows where paragraphs end. */
  SENTENCE,
  /** Marked as a heading in HTML. */
  HEADING,
  /** An item of a list: {@code li} in HTML, a line with a bullet in text. */
  LIST_ITEM,
  /** Inside a block quotation. */
  QUOTATION,
  /** A row of a table, its cells joined by spaces. */
  TABLE_ROW,
  /** A caption of a figure or a table. */
  CAPTION,
  /** Preformatted text. */
  PREFORMATTED,
  /** The label of a button. */
  BUTTON
}
