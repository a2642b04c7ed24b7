package io.github.pressclip.find.quotes.mark;

/**
 * A quoted run as it stands in a paragraph.
 *
 * @param paragraph 0-based index of the paragraph
 * @param start the character of its opening mark
 * @param end the character after its closing mark, or the paragraph's end if none closes it
 * @param from the first character between the marks
 * @param to the character after the last between the marks
 * @param form how it's marked
 * @param closed whether its mark closes in its paragraph
 * @param continues whether it goes on a run that the paragraph before left open
 */
public record Span(int paragraph, int start, int end, int from, int to, Form form, boolean closed, boolean continues) {

  /** How a text sets a run apart. */
  public enum Form {
    /** Between quotation marks. */
    MARKS,
    /** A line of dialogue after a dash. */
    DASH,
    /** After a name and a colon, as in a transcript. */
    TRANSCRIPT,
    /** Between quotation marks, but part of a name and nothing that is said. */
    NICKNAME
  }

  // By hand, like hashCode: what a record generates for itself takes longer to link than a page to read.
  @Override
  public boolean equals(Object other) {
    return other instanceof Span span
        && paragraph == span.paragraph
        && start == span.start
        && end == span.end
        && from == span.from
        && to == span.to
        && form == span.form
        && closed == span.closed
        && continues == span.continues;
  }

  @Override
  public int hashCode() {
    return 31 * paragraph + start;
  }

  Span continuing() {
    return new Span(paragraph, start, end, from, to, form, closed, true);
  }

  Span as(Form other) {
    return new Span(paragraph, start, end, from, to, other, closed, continues);
  }
}
