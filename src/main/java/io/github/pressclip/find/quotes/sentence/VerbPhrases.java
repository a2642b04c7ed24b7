package io.github.pressclip.find.quotes.sentence;

import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.passage.Token;
import io.github.pressclip.find.quotes.passage.WordReader;
import io.github.pressclip.find.quotes.word.Lexicon;
import io.github.pressclip.find.quotes.word.Tag;

/** Tells words that begin with a verb from those that tell who does it. */
final class VerbPhrases {
  private static final long DETERMINER = WordReader.DETERMINER;

  /** What makes a subject of a word: an article, a capital, or that the file knows it for somebody. */
  private static final long KNOWN = DETERMINER | Tag.CAPITAL.bit | Tag.ROLE.bit | Tag.ORGANISATION.bit | Tag.TITLE.bit
      | Tag.NUMBER.bit;

  private VerbPhrases() {}

  /** True for words that are no subject. */
  static boolean is(Passage passage, int from, int to) {
    return isBare(passage, from, to) || looksLikePredicate(passage, from, to);
  }

  /**
   * True for words that no article introduces in a language whose subjects have one: "explicar", Spanish for to
   * explain.
   */
  private static boolean isBare(Passage passage, int from, int to) {
    if (!passage.lexicon().has("subjects", "introduced")) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (passage.at(i).any(KNOWN) || i == from && hasArticleTied(passage, passage.at(i))) {
        return false;
      }
    }
    return true;
  }

  /** True for "l'imam": the article lost its last letter and is one word with the noun. */
  private static boolean hasArticleTied(Passage passage, Token word) {
    int at = word.apostrophe();
    return at > 0 && (passage.lexicon().tags(word.text().substring(0, at) + '\'') & DETERMINER) != 0;
  }

  /**
   * True for words without an article that begin with a verb, not with who does it: "streamed on its site", "wearing a
   * shirt", "met with protesters", "they turned to the town".
   */
  private static boolean looksLikePredicate(Passage passage, int from, int to) {
    Token first = passage.at(from);
    Token next = from + 1 < to ? passage.at(from + 1) : null;
    if (next != null && next.is(Tag.ROLE)) {
      return false;
    }
    Lexicon lexicon = passage.lexicon();
    boolean verb = first.tags() == 0 || first.any(Tag.NAMING.bit | Tag.SAY.bit | Tag.CLAIM.bit);
    if (verb && first.text().endsWith(lexicon.pastEnding())) {
      return true;
    }
    if (next == null || holdsSomebody(passage, from, to) || lexicon.participleEnding().isEmpty()) {
      return false;
    }
    boolean participle = first.text().endsWith(lexicon.participleEnding()) && (verb || first.is(Tag.PARTICIPLE));
    boolean single = first.tags() == 0 && !first.text().endsWith(lexicon.pluralEnding()) && next.is(Tag.PREPOSITION);
    boolean clause = first.any(WordReader.PRONOUN) && !first.any(DETERMINER) && !next.is(Tag.CONJUNCTION);
    return participle || single || clause;
  }

  /**
   * True if a word tells somebody or, before others, what somebody is: "leading experts", "acting mayor of the town".
   */
  private static boolean holdsSomebody(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.at(i).is(Tag.ROLE) || i < to - 1 && passage.at(i).is(Tag.TITLE)) {
        return true;
      }
    }
    return false;
  }
}
