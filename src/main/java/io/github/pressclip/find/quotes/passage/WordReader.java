package io.github.pressclip.find.quotes.passage;

import io.github.pressclip.find.quotes.word.Tag;

/** Tells by its tags and its neighbours what a word of a paragraph is: a name, a pronoun, a particle between names. */
public final class WordReader {
  /** Tags of words that stand for somebody or something. */
  public static final long PRONOUN = Tag.HE.bit | Tag.SHE.bit | Tag.THEY.bit | Tag.IT.bit | Tag.FIRST_PERSON.bit;
  /** Tags of words that open a noun phrase. */
  public static final long DETERMINER = Tag.ARTICLE.bit | Tag.POSSESSIVE.bit;
  private static final long LINK = Tag.PREPOSITION.bit | Tag.AGENT.bit | Tag.CONJUNCTION.bit | Tag.SUBORDINATOR.bit
      | Tag.RELATIVE.bit | Tag.ADVERB.bit | Tag.TIME.bit;
  /** Tags of words that name nobody. */
  public static final long FUNCTION = PRONOUN | DETERMINER | LINK | Tag.AUXILIARY.bit | Tag.BE.bit | Tag.CONTINUED.bit
      | Tag.ACCORDING.bit;
  /** Tags of first names. */
  public static final long FIRST_NAME = Tag.MALE.bit | Tag.FEMALE.bit;

  private final Passage passage;

  /** Reads the words of a paragraph. */
  public WordReader(Passage passage) {
    this.passage = passage;
  }

  /** True for a pronoun that stands for somebody, no "her" before a noun and no "US". */
  public boolean isPronoun(int i) {
    Token token = passage.at(i);
    boolean article = token.is(Tag.ARTICLE) && i + 1 < passage.size() && isPlain(i + 1);
    return token.any(PRONOUN) && !token.is(Tag.POSSESSIVE) && !article && !token.text().equals("US");
  }

  /** True for a word that can be part of a name. */
  public boolean isName(int i) {
    Token token = passage.at(i);
    if (!token.isWord() || !token.is(Tag.CAPITAL)) {
      return false;
    }
    if (!token.any(FUNCTION)) {
      return !token.is(Tag.PARTICIPLE) && !looksLikeParticiple(i) || !startsSentence(i);
    }
    if (isFirstNameLikeVerb(i) || isSurnameLikeVerb(i) || isInitial(i)) {
      return true;
    }
    return token.any(FIRST_NAME) && !startsSentence(i) && !token.any(PRONOUN | Tag.ARTICLE.bit)
        || token.text().equals("US") || token.is(Tag.TITLE) && !token.is(Tag.CONTINUED) && !startsSentence(i);
  }

  /** True for "Will" in "said Will Lee": inside a sentence an auxiliary has a capital only where it is a name. */
  private boolean isFirstNameLikeVerb(int i) {
    return passage.at(i).is(Tag.AUXILIARY) && i + 1 < passage.size() && !startsSentence(i)
        && !passage.at(i - 1).is(Tag.CAPITAL) && isName(i + 1);
  }

  /**
   * True for "May" in "May said": no auxiliary stands before a verb of the past, or has a capital inside a sentence.
   */
  private boolean isSurnameLikeVerb(int i) {
    return passage.at(i).is(Tag.AUXILIARY) && i + 1 < passage.size() && passage.at(i + 1).is(Tag.SAY)
        && !passage.at(i + 1).is(Tag.CAPITAL)
        && (!startsSentence(i) || passage.lexicon().isFinite(passage.at(i + 1).text()));
  }

  /** True for the "A." of "Julia A. Lee", which is no article. */
  private boolean isInitial(int i) {
    return passage.at(i).is(Tag.ABBREVIATION) && passage.at(i).text().length() == 1 && i > 0
        && passage.at(i - 1).is(Tag.CAPITAL) && passage.at(i - 1).isWord();
  }

  private boolean startsSentence(int i) {
    return i == 0 || passage.at(i - 1).mayPrecedeSentence() || passage.at(i - 1).is(Tag.QUOTE);
  }

  /** A word that is nothing special: an adjective, a noun, an unknown verb. */
  public boolean isPlain(int i) {
    Token token = passage.at(i);
    return token.isWord() && (!token.any(FUNCTION | Tag.SAY.bit | Tag.CLAIM.bit) || token.is(Tag.ROLE));
  }

  /**
   * True for a participle that the language file doesn't know: "Asked about it", "Speaking in Ohio"; not for a surname
   * that ends like one, in "Manning said" or where the article tells whose it is.
   */
  public boolean looksLikeParticiple(int i) {
    Token token = passage.at(i);
    return startsSentence(i) && token.isWord()
        && !token.any(FUNCTION | FIRST_NAME | Tag.ROLE.bit | Tag.TITLE.bit | Tag.PERSON.bit)
        && endsLikeParticiple(token.text()) && i + 1 < passage.size() && !passage.at(i + 1).is(Tag.CAPITAL)
        && !isSubject(i);
  }

  /** True for an ending of English participles. */
  public static boolean endsLikeParticiple(String word) {
    return word.endsWith("ing") || word.endsWith("ed");
  }

  /** True for a word with a capital right before a verb that reports in the third person or in the past. */
  private boolean isSubject(int i) {
    Token verb = passage.at(i + 1);
    return passage.at(i).is(Tag.CAPITAL) && verb.is(Tag.SAY) && !verb.any(Tag.PARTICIPLE.bit | Tag.NOUN.bit)
        && passage.lexicon().isFinite(verb.text());
  }

  /** True for a word with the ending of a verb of the past, or of one that somebody does. */
  public static boolean looksLikeVerb(String word) {
    return word.endsWith("ed") || word.endsWith("s") && !word.endsWith("ss");
  }

  /** True for a particle between the parts of a name, for "de" and "la" in "Ana de la Riva". */
  public boolean joins(int i) {
    int left = i;
    while (left > 0 && i - left < 3 && passage.at(left).is(Tag.PARTICLE) && !isName(left)) {
      left--;
    }
    int right = i;
    while (right + 1 < passage.size() && right - i < 3 && passage.at(right).is(Tag.PARTICLE) && !isName(right)) {
      right++;
    }
    return left < i && right > i && isName(left) && !passage.at(left).is(Tag.GENITIVE) && isName(right);
  }

  /** True for "and" between two names. */
  public boolean joinsTwo(int i) {
    return passage.at(i).is(Tag.CONJUNCTION) && isName(i - 1) && i + 1 < passage.size() && isName(i + 1);
  }

  /** True for the day in "a Wednesday editorial". */
  public boolean datesNoun(int i) {
    return passage.at(i).is(Tag.TIME) && passage.at(i).is(Tag.CAPITAL) && passage.at(i - 1).is(Tag.ARTICLE)
        && i + 1 < passage.size() && isPlain(i + 1) && !passage.at(i + 1).is(Tag.CAPITAL);
  }

  /** True for "to visit", which a phrase doesn't go on with: "asked his voters to visit the stations". */
  public boolean isInfinitive(int i) {
    Token next = i + 1 < passage.size() ? passage.at(i + 1) : null;
    return passage.at(i).text().equals("to") && next != null && next.isWord() && !isName(i + 1)
        && !next.any(DETERMINER | PRONOUN | Tag.ROLE.bit);
  }
}
