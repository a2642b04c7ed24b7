package io.github.pressclip.find.quotes.passage;

import io.github.pressclip.find.quotes.word.Tag;

/**
 * The words that name a speaker.
 *
 * @param passage the paragraph they stand in
 * @param from 0-based index of the first token
 * @param to the index after the last token
 * @param kind how they name somebody
 */
public record Mention(Passage passage, int from, int to, Kind kind) {

  /** How words name somebody. */
  public enum Kind {
    NAME,
    PRONOUN,
    ROLE
  }

  // By hand, like hashCode: what a record generates would hash all tokens of the paragraph, and takes long to link.
  @Override
  public boolean equals(Object other) {
    return other instanceof Mention mention
        && from == mention.from
        && to == mention.to
        && kind == mention.kind
        && passage.equals(mention.passage);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * passage.hashCode() + from) + to;
  }

  /** The words as written, brackets left out. */
  public String words() {
    if (to - from == 1 && first().is(Tag.QUOTE)) {
      return passage.text().substring(first().span().from(), first().span().to());
    }
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      Token token = passage.at(i);
      if (i > from && token.start() > passage.at(i - 1).end()) {
        words.append(' ');
      }
      int end = i == to - 1 && token.is(Tag.GENITIVE) ? token.start() + token.text().length() : token.end();
      words.append(passage.text(), token.start(), end);
    }
    return words.toString();
  }

  /** True for a name, a pronoun or a role: somebody or something that can be meant to say something, no thing. */
  public boolean canSay() {
    if (kind != Kind.ROLE) {
      return true;
    }
    for (int i = from; i < to; i++) {
      if (passage.at(i).is(Tag.ROLE)) {
        return true;
      }
    }
    return false;
  }

  /** The first of its tokens. */
  public Token first() {
    return passage.at(from);
  }

  /** The last of its tokens. */
  public Token last() {
    return passage.at(to - 1);
  }
}
