package io.github.pressclip.find.quotes.sentence;

import io.github.pressclip.find.quotes.passage.Nouns;
import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.passage.Token;
import io.github.pressclip.find.quotes.passage.WordReader;
import io.github.pressclip.find.quotes.word.Tag;

/**
 * Finds the noun of a phrase and how far what belongs to it reaches: more nouns, a name in marks, genitives, what "von"
 * ties to it.
 */
final class NounReach {
  private static final long DETERMINER = WordReader.DETERMINER;
  private static final long FIRST_NAME = WordReader.FIRST_NAME;
  /** The most words in small letters between an article and its noun. */
  private static final int MODIFIERS = 6;
  /** The longest name in marks that belongs to a noun, in characters: das Magazin „Der Leuchtturm“. */
  private static final int MARKED_NAME = 40;

  private final Passage passage;
  private final Nouns words;
  private final int limit;

  /**
   * Reads the nouns of a sentence.
   *
   * @param limit the index after its last token
   */
  NounReach(Passage passage, Nouns words, int limit) {
    this.passage = passage;
    this.words = words;
    this.limit = limit;
  }

  /** The first noun behind an article and the words that describe it; -1 if there's none. */
  int head(int from) {
    int i = from;
    while (i < limit && i - from <= MODIFIERS && words.isModifier(i)) {
      i++;
    }
    if (i < limit && words.isNoun(i)) {
      return i;
    }
    // "der am Montag gewählte Chef": a preposition and its noun stand before the adjective
    if (i < limit && passage.at(i).is(Tag.PREPOSITION)) {
      int inner = i + 1;
      while (inner < limit && (words.isModifier(inner) || passage.at(inner).any(DETERMINER))) {
        inner++;
      }
      while (inner < limit && words.isNoun(inner)) {
        inner++;
      }
      int outer = inner;
      while (outer < limit && words.isModifier(outer)) {
        outer++;
      }
      return inner > i + 1 && outer > inner && outer < limit && words.isNoun(outer) ? outer : -1;
    }
    return -1;
  }

  /** Where the nouns of a phrase end that begin with one, a name in marks among them. */
  int nouns(int head) {
    int i = head + 1;
    while (i < limit && (words.isNoun(i) && !passage.at(i).is(Tag.TIME) && !endsName(i)
        || passage.at(i).is(Tag.PARTICLE) && i + 1 < limit && words.isNoun(i + 1) && words.joinsName(i)
        || passage.at(i).is(Tag.CONTINUED) || isMarkedName(i) || sharesEnd(i))) {
      i++;
    }
    return i;
  }

  /** True for the hyphen or the "und" in "Park- und Gartenchefin": both nouns share an end. */
  private boolean sharesEnd(int i) {
    int hyphen = passage.at(i).is(Tag.CONJUNCTION) ? i - 1 : i;
    return hyphen > 0 && hyphen + 2 < limit && passage.at(hyphen).is('-') && passage.at(hyphen + 1).is(Tag.CONJUNCTION)
        && passage.at(hyphen).start() == passage.at(hyphen - 1).end() && words.isNoun(hyphen + 2);
  }

  /** True for a name in marks behind its noun: das Magazin „Leuchtturm“. */
  private boolean isMarkedName(int i) {
    return i + 1 < limit && isShortName(i) && passage.at(i - 1).any(Tag.WORK.bit | Tag.ORGANISATION.bit | Tag.ROLE.bit)
        && !passage.at(i - 1).any(FIRST_NAME | Tag.PERSON.bit);
  }

  /** True for a run that can be a name: short, and with a capital. */
  boolean isShortName(int i) {
    Token token = passage.at(i);
    return token.is(Tag.QUOTE) && token.end() - token.start() < MARKED_NAME
        && Character.isUpperCase(passage.text().charAt(token.span().from()));
  }

  /** The end of a phrase with the genitives and the "von" behind its noun. */
  int tied(int head, int nouns) {
    int end = nouns;
    while (end + 1 < limit && ties(head, end)) {
      int next = end + 1;
      // "ein Sprecher der „nordwind ag“", but not "das Gericht hält ihn für „dreist“"
      Token run = passage.at(next);
      boolean marked = run.is(Tag.QUOTE) && run.end() - run.start() < MARKED_NAME;
      if (marked && (passage.lexicon().isGenitiveArticle(passage.at(end).text()) || isShortName(next))) {
        end = next + 1;
        continue;
      }
      int noun = words.isNoun(next) ? next : head(passage.at(next).any(DETERMINER) ? next + 1 : next);
      if (noun < 0 || passage.at(noun).is(Tag.TIME)) {
        break;
      }
      end = noun + 1;
      while (end < limit && words.isNoun(end) && !passage.at(end).is(Tag.TIME) && !startsName(end)) {
        end++;
      }
    }
    return end;
  }

  private boolean ties(int head, int i) {
    Token token = passage.at(i);
    if (passage.lexicon().isGenitiveArticle(token.text())) {
      return true;
    }
    boolean role = passage.at(head).any(Tag.ROLE.bit | Tag.TITLE.bit) || passage.at(head).any(Tag.ORGANISATION.bit);
    return role && token.is(Tag.BELONGING);
  }

  /**
   * True behind a surname, where what follows with a capital is no part of the name, and behind a body's letters before
   * somebody's first name: "nannte das FBI Ann Lee …".
   */
  boolean endsName(int i) {
    boolean body = Nouns.isAcronym(passage.at(i - 1).text()) && i > 1 && passage.at(i - 2).any(DETERMINER);
    return passage.at(i - 1).is(Tag.PERSON) && !passage.at(i).is(Tag.PERSON) || body && startsName(i);
  }

  /** True for a first name with a surname behind it. */
  boolean startsName(int i) {
    return passage.at(i).any(FIRST_NAME) && i + 1 < limit && words.isNoun(i + 1) && !passage.at(i - 1).is(Tag.TITLE);
  }
}
