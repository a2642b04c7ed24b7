package io.github.pressclip.find.quotes.passage;

import io.github.pressclip.find.quotes.word.Lexicon;
import io.github.pressclip.find.quotes.word.Tag;
import java.util.List;

/** A paragraph cut into tokens and sentences. */
public final class Passage {
  private final int index;
  private final String text;

  /** An array: nearly all that is read of a story is asked of single tokens. */
  private final Token[] tokens;

  private final List<Sentence> sentences;
  private final boolean quoted;
  private final Lexicon lexicon;

  /**
   * A sentence.
   *
   * @param from 0-based index of its first token
   * @param to the index after its last
   */
  public record Sentence(int from, int to) {}

  /**
   * A paragraph.
   *
   * @param index its 0-based index
   * @param text the paragraph
   * @param tokens its tokens; a quoted run is one of them
   * @param lexicon the words of its language
   */
  public Passage(int index, String text, List<Token> tokens, Lexicon lexicon) {
    this.index = index;
    this.text = text;
    this.tokens = tokens.toArray(new Token[0]);
    this.sentences = SentenceSplitter.split(text, tokens);
    this.quoted = holdsRun(this.tokens);
    this.lexicon = lexicon;
  }

  /** The number of the paragraph, from 0. */
  public int index() {
    return index;
  }

  /** The paragraph. */
  public String text() {
    return text;
  }

  /** Its sentences in order. */
  public List<Sentence> sentences() {
    return sentences;
  }

  private static boolean holdsRun(Token[] tokens) {
    for (Token token : tokens) {
      if (token.is(Tag.QUOTE)) {
        return true;
      }
    }
    return false;
  }

  /** False if no run stands in it: then those who only ask about runs needn't look at its tokens. */
  public boolean quoted() {
    return quoted;
  }

  /** The words of its language. */
  public Lexicon lexicon() {
    return lexicon;
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Passage passage && index == passage.index && text.equals(passage.text);
  }

  @Override
  public int hashCode() {
    return 31 * index + text.hashCode();
  }

  /** How many tokens it has. */
  public int size() {
    return tokens.length;
  }

  /** The token at that place. */
  public Token at(int token) {
    return tokens[token];
  }

  /** Where a token stands among those of the paragraph; -1 if it is another's. */
  public int indexOf(Token token) {
    int low = 0;
    int high = tokens.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens[middle].start() < token.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < tokens.length && tokens[low].equals(token) ? low : -1;
  }

  /** True for a line that looks like a heading or a caption: short, and no mark ends it. */
  public boolean isHeading() {
    if (tokens.length > 14 || text.isEmpty()) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    return Character.isLetterOrDigit(last) || last == '.' && !text.chars().anyMatch(Character::isLowerCase);
  }

  /** The text from one token up to another, both included. */
  public String words(int first, int last) {
    return text.substring(tokens[first].start(), tokens[last].end());
  }
}
