package io.github.pressclip.find.quotes.passage;

import io.github.pressclip.find.quotes.mark.Span;
import io.github.pressclip.find.quotes.word.Tag;
import java.util.Objects;

/**
 * A word, a mark or a whole quoted run of a paragraph.
 *
 * @param start 0-based character of the paragraph where it starts
 * @param end the character after its last
 * @param text as written; of a quoted run the empty string
 * @param lower the same in small letters
 * @param tags what it can be, bits of {@link Tag}
 * @param span the quoted run; null for a word or a mark
 */
public record Token(int start, int end, String text, String lower, long tags, Span span) {

  // By hand, like hashCode: what a record generates for itself takes longer to link than a page to read.
  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Token token
            && start == token.start
            && end == token.end
            && tags == token.tags
            && text.equals(token.text)
            && Objects.equals(span, token.span);
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  /** True if the word can be that. */
  public boolean is(Tag tag) {
    return (tags & tag.bit) != 0;
  }

  /** True if the word can be one of those, bit by bit. */
  public boolean any(long bits) {
    return (tags & bits) != 0;
  }

  /** True for that mark. */
  public boolean is(char mark) {
    return text.length() == 1 && text.charAt(0) == mark;
  }

  /** True for a word: no mark and no quoted run. */
  public boolean isWord() {
    return (tags & (Tag.MARK.bit | Tag.QUOTE.bit)) == 0;
  }

  /** True for a mark that divides a sentence into parts that can be left out: a comma, a spaced dash. */
  public boolean isPause() {
    return text.length() == 1 && (text.charAt(0) == ',' || isDash());
  }

  /** True for a dash of any length. */
  public boolean isDash() {
    if (text.isEmpty() || (tags & Tag.MARK.bit) == 0) {
      return false;
    }
    char c = text.charAt(0);
    return c == '—' || c == '–' || c == '-' || c == '―';
  }

  /** True for a mark behind which a sentence may begin: any but a comma. */
  boolean mayPrecedeSentence() {
    return is(Tag.MARK) && !is(',');
  }

  /** Where an apostrophe of either form stands among its letters; -1 if it has none. */
  public int apostrophe() {
    return Math.max(text.indexOf('\''), text.indexOf('’'));
  }

  /** The same word with other tags. */
  Token tagged(long others) {
    return new Token(start, end, text, lower, others, span);
  }

  Token with(Tag tag) {
    return tagged(tags | tag.bit);
  }

  Token without(Tag tag) {
    return tagged(tags & ~tag.bit);
  }
}
