package io.github.pressclip.find.quotes.passage;

import io.github.pressclip.find.quotes.word.Lexicon;
import io.github.pressclip.find.quotes.word.Tag;
import java.util.List;

/**
 * Tells names that no title and no first name of the file proves: by places where only a name stands without an
 * article.
 */
final class BareNames {
  private static final long FIRST_NAME = WordReader.FIRST_NAME;
  private static final long NO_NAME = Tag.ROLE.bit | Tag.TITLE.bit | Tag.ORGANISATION.bit | Tag.TIME.bit | Tag.WORK.bit
      | Tag.ARTICLE.bit | Tag.PREPOSITION.bit | Tag.ADVERB.bit | Tag.POSSESSIVE.bit | Tag.SUBORDINATOR.bit
      | Tag.HE.bit | Tag.SHE.bit | Tag.IT.bit | Tag.MARK.bit | Tag.QUOTE.bit | Tag.CONTINUED.bit;

  private final Lexicon lexicon;

  BareNames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * True for the first of two words that are no nouns of the file where only a name stands without an article: right
   * behind a run and its verb, „…“, sagte Ann Lee; before a verb that reports, "Ann Lee sagte"; before what somebody
   * is, "Ann Lee, die Chefin".
   */
  boolean isPair(List<Token> tokens, int i, String text) {
    if (!canBeName(tokens, i) || !canBeName(tokens, i + 1) || tokens.get(i).is(Tag.GENITIVE)) {
      return false;
    }
    if (isAged(text, tokens.get(i + 1).end())) {
      return true;
    }
    if (i > 2 && tokens.get(i - 1).is(Tag.SAY) && tokens.get(i - 2).is(',') && tokens.get(i - 3).is(Tag.QUOTE)) {
      return true;
    }
    boolean free = i == 0
        || tokens.get(i - 1).any(Tag.MARK.bit | Tag.CONJUNCTION.bit | Tag.ADVERB.bit | Tag.SUBORDINATOR.bit);
    if (!free || i + 3 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(i + 2);
    Token after = tokens.get(i + 3);
    return next.is(Tag.SAY) && !next.is(Tag.CAPITAL)
        || next.is(',') && (after.any(Tag.ROLE.bit | Tag.TITLE.bit) || after.is(Tag.ARTICLE) && !after.is(Tag.OBLIQUE));
  }

  /** True before an age in brackets: "Wiebo Dorn (43)". */
  private static boolean isAged(String text, int end) {
    return end + 4 < text.length() && text.startsWith(" (", end) && Character.isDigit(text.charAt(end + 2))
        && Character.isDigit(text.charAt(end + 3)) && text.charAt(end + 4) == ')';
  }

  /** True for a single word where only a name stands without an article: „…“, sagte Lee. */
  boolean isSpeaker(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return i > 1 && tokens.get(i - 1).any(Tag.SAY.bit | Tag.ACCORDING.bit) && tokens.get(i - 2).is(',')
        && canBeName(tokens, i) && !canBeName(tokens, i + 1) && !token.any(FIRST_NAME)
        && token.text().length() > 2 && Character.isLowerCase(token.text().charAt(1)) && !opensTitle(tokens, i);
  }

  /**
   * True for what tells whose or which office somebody has: "Norrbys Trainer Jan Lee", "Park- und Gartenchefin Lee".
   */
  private static boolean opensTitle(List<Token> tokens, int i) {
    Token next = tokens.get(i + 1);
    boolean hyphened = next.is('-') && next.start() == tokens.get(i).end();
    return hyphened || next.is(Tag.CAPITAL) && next.any(Tag.TITLE.bit | Tag.ROLE.bit);
  }

  /** True for a word that may be part of a name by what the file knows of it and of the word before it. */
  boolean canBeName(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (token.is(Tag.PARTICLE) && !token.is(Tag.CAPITAL)) {
      int name = i + 1 < tokens.size() && tokens.get(i + 1).is(Tag.ARTICLE) ? i + 2 : i + 1;
      return name < tokens.size() && tokens.get(name).is(Tag.CAPITAL) && !tokens.get(name).any(NO_NAME)
          && (i > 0 && tokens.get(i - 1).any(FIRST_NAME) || isTitled(tokens, i));
    }
    if (token.is(Tag.ARTICLE) && !token.is(Tag.CAPITAL)) {
      return i > 0 && tokens.get(i - 1).is(Tag.PARTICLE) && i > 1 && canBeName(tokens, i - 1);
    }
    // "Anna Bergmann": what ends like a noun for somebody is a surname behind a first name
    boolean surname = i > 0 && (tokens.get(i - 1).any(FIRST_NAME) || isTitled(tokens, i)) && token.isWord()
        && lexicon.tags(token.lower()) == 0;
    return token.is(Tag.CAPITAL) && (!token.any(NO_NAME) || token.any(FIRST_NAME) || surname);
  }

  /** True behind a title and a word that can be a first name: "Kapitän Wiebo van Dorn". */
  private static boolean isTitled(List<Token> tokens, int i) {
    return i > 1 && tokens.get(i - 2).is(Tag.TITLE) && tokens.get(i - 1).is(Tag.CAPITAL)
        && !tokens.get(i - 1).any(NO_NAME);
  }
}
