package io.github.pressclip.find.quotes.people;

import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.passage.Token;
import io.github.pressclip.find.quotes.word.Lexicon;
import io.github.pressclip.find.quotes.word.Sex;
import io.github.pressclip.find.quotes.word.Tag;
import java.util.HashSet;
import java.util.Set;

/**
 * What somebody is, as a phrase tells it: "the former chief executive of Acme".
 *
 * @param head its noun, in small letters, a title as the word that it's short for: "executive"
 * @param words the other words that tell something, in small letters: "chief", "Acme"
 * @param changes those that make another office of it: "former"
 * @param sex what the phrase tells of its sex
 * @param possessed true if somebody's is said before its noun: "the mayor's spokesman"
 */
record Office(String head, Set<String> words, Set<String> changes, Sex sex, boolean possessed) {
  private static final long EMPTY = Tag.ARTICLE.bit | Tag.POSSESSIVE.bit | Tag.PREPOSITION.bit | Tag.AGENT.bit
      | Tag.CONJUNCTION.bit | Tag.CONTINUED.bit | Tag.MARK.bit | Tag.PARTICLE.bit;
  private static final long END =
      Tag.PREPOSITION.bit | Tag.AGENT.bit | Tag.RELATIVE.bit | Tag.CONJUNCTION.bit | Tag.MARK.bit
      | Tag.QUOTE.bit;

  /**
   * Reads a phrase without the article that opens it.
   *
   * @return null if it has no noun for what somebody is
   */
  static Office of(Passage passage, int from, int to) {
    int end = from;
    while (end < to && !passage.at(end).any(END)) {
      end++;
    }
    int head = head(passage, from, end);
    if (head < 0) {
      return null;
    }
    Lexicon lexicon = passage.lexicon();
    Set<String> words = new HashSet<>();
    Set<String> changes = new HashSet<>();
    Sex sex = Sex.UNKNOWN;
    boolean possessed = false;
    for (int i = from; i < to; i++) {
      Token token = passage.at(i);
      if (i <= head) {
        Sex told = lexicon.titles().sex(token.lower());
        sex = told == Sex.UNKNOWN ? sex : told;
        possessed |= token.is(Tag.GENITIVE);
      }
      if (i == head || !token.isWord() || token.any(EMPTY) && !token.is(Tag.CAPITAL)) {
        continue;
      }
      String word = lexicon.titles().inFull(token.lower());
      if (lexicon.titles().changesOffice(word)) {
        changes.add(word);
      } else if (!Character.isDigit(word.charAt(0))) {
        words.add(word);
      }
    }
    String noun = lexicon.titles().inFull(passage.at(head).lower());
    lexicon.titles().addChange(noun, changes);
    return new Office(noun, words, changes, sex, possessed);
  }

  /** The noun of a phrase: its last word, or the first word for people where adjectives stand behind their noun. */
  private static int head(Passage passage, int from, int end) {
    if (!passage.lexicon().has("adjectives", "behind")) {
      return end - 1 >= from ? end - 1 : -1;
    }
    for (int i = from; i < end; i++) {
      if (passage.at(i).any(Tag.ROLE.bit | Tag.TITLE.bit)) {
        return i;
      }
    }
    return -1;
  }
}
