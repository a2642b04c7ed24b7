package io.github.pressclip.find.quotes.passage;

import io.github.pressclip.find.quotes.word.Tag;

/**
 * Tells by its capital and its tags what a word of a paragraph can be in a noun phrase of a language that writes its
 * nouns with capitals: German.
 *
 * @param passage the paragraph
 */
public record Nouns(Passage passage) {
  /** Days and months are nouns like others. */
  private static final long FUNCTION = WordReader.FUNCTION & ~Tag.TIME.bit;

  private static final long VERB = Tag.SAY.bit | Tag.CLAIM.bit | Tag.BE.bit | Tag.AUXILIARY.bit | Tag.ACCORDING.bit;
  private static final long SPEAKER =
      WordReader.FIRST_NAME | Tag.PERSON.bit | Tag.ROLE.bit | Tag.TITLE.bit | Tag.ORGANISATION.bit;

  /** True for a noun or a name. */
  public boolean isNoun(int i) {
    Token token = passage.at(i);
    return token.isWord() && token.is(Tag.CAPITAL)
        && (!token.any(FUNCTION) || token.any(SPEAKER) && !token.any(WordReader.DETERMINER | WordReader.PRONOUN));
  }

  /** True for the "von" or "van" of a name; behind any other noun it's a preposition. */
  public boolean joinsName(int particle) {
    if (particle < 1 || passage.at(particle - 1).any(WordReader.FIRST_NAME)) {
      return particle > 0;
    }
    // "Kapitän Wiebo van Dorn", where the surname is known
    return particle > 1 && particle + 1 < passage.size() && passage.at(particle - 2).is(Tag.TITLE)
        && passage.at(particle + 1).is(Tag.PERSON);
  }

  /** A word in small letters that can stand between an article and its noun. */
  public boolean isModifier(int i) {
    Token token = passage.at(i);
    return token.isWord() && !token.is(Tag.CAPITAL)
        && (!token.any(FUNCTION | VERB) || token.is(Tag.ADVERB) && !token.is(Tag.CONJUNCTION)
            || token.is(Tag.ARTICLE) && !token.any(Tag.RELATIVE.bit));
  }

  /**
   * True for what looks like an adjective before its noun: "Olympischen Spiele", at a sentence's beginning "Neue
   * Straßen".
   */
  public boolean isInflected(int i) {
    Token token = passage.at(i);
    String word = token.text();
    boolean opens = i == 0 || passage.at(i - 1).mayPrecedeSentence();
    boolean inside = word.endsWith("schen") || word.endsWith("lichen") || word.endsWith("igen");
    return !token.any(SPEAKER)
        && (inside || opens && (word.endsWith("e") || word.endsWith("er") || word.endsWith("es")));
  }

  /** True if one of the words from one token up to another tells somebody or a body. */
  public boolean speaks(int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = passage.at(i);
      if (token.any(SPEAKER) && !token.is(Tag.GENITIVE) || isAcronym(token.text())) {
        return true;
      }
    }
    return false;
  }

  /**
   * True for a mention of somebody or of a body: by a word that the file knows, by the letters of a body, or as a pair
   * of names.
   */
  public static boolean canSpeak(Mention mention) {
    Nouns nouns = new Nouns(mention.passage());
    int last = mention.to() - 1;
    boolean pair =
        last > mention.from() && nouns.isNoun(last) && nouns.isNoun(last - 1) && !nouns.isInflected(last - 1);
    return mention.kind() == Mention.Kind.PRONOUN || pair || nouns.speaks(mention.from(), mention.to());
  }

  /** True for the letters of a body: WWF, UNO. */
  public static boolean isAcronym(String word) {
    return word.length() > 1 && Character.isUpperCase(word.charAt(0)) && Character.isUpperCase(word.charAt(1))
        && word.indexOf('-') < 0;
  }
}
