package io.github.pressclip.find.quotes;

import java.util.List;

/**
 * A paragraph cut into tokens and sentences.
 *
 * @param index 0-based index of the paragraph
 * @param text the paragraph
 * @param tokens its tokens; a quoted run is one of them
 * @param sentences its sentences in order
 * @param lexicon the words of its language
 */
record Passage(int index, String text, List<Token> tokens, List<Sentence> sentences, Lexicon lexicon) {

  /**
   * A sentence.
   *
   * @param from 0-based index of its first token
   * @param to the index after its last
   */
  record Sentence(int from, int to) {}

  // By hand, like hashCode: the tokens and sentences follow from the text.
  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Passage passage && index == passage.index && text.equals(passage.text);
  }

  @Override
  public int hashCode() {
    return 31 * index + text.hashCode();
  }

  Token at(int token) {
    return tokens.get(token);
  }

  /** True for a line that looks like a heading or a caption: short, and no mark ends it. */
  boolean isHeading() {
    if (tokens.size() > 14 || text.isEmpty()) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    return Character.isLetterOrDigit(last) || last == '.' && !text.chars().anyMatch(Character::isLowerCase);
  }

  /** The text from one token up to another, both included. */
  String words(int first, int last) {
    return text.substring(tokens.get(first).start(), tokens.get(last).end());
  }
}
