package io.github.pressclip.find.quotes.sentence;

import io.github.pressclip.find.quotes.passage.Mention;
import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.passage.Token;
import io.github.pressclip.find.quotes.passage.WordReader;
import io.github.pressclip.find.quotes.word.Tag;

/** Reads who a stretch of tokens names, where it is known to hold a speaker and what belongs to him. */
final class SpeakerPhrases {
  private static final long DETERMINER = WordReader.DETERMINER;
  private static final long FUNCTION = WordReader.FUNCTION;

  private final Passage passage;
  private final WordReader words;

  SpeakerPhrases(Passage passage, WordReader words) {
    this.passage = passage;
    this.words = words;
  }

  /** The speaker; null if the tokens name nobody, such as an article alone. */
  Mention within(int from, int end) {
    int begin = afterOffice(from, end);
    int stop = end;
    for (int i = begin + 1; i < end; i++) {
      Token token = passage.at(i);
      if (token.any(Tag.PREPOSITION.bit | Tag.AGENT.bit | Tag.RELATIVE.bit) && !words.isName(i) && !words.joins(i)
          || token.text().endsWith("ing") && token.tags() == 0 && i + 1 < end) {
        stop = i;
        break;
      }
    }
    while (stop > begin + 1 && passage.at(stop - 1).any(Tag.TIME.bit | Tag.ADVERB.bit | Tag.CONTINUED.bit)
        && !words.isName(stop - 1)) {
      stop--;
    }
    if (words.isPronoun(stop - 1) && stop - begin <= 2) {
      return new Mention(passage, stop - 1, stop, Mention.Kind.PRONOUN);
    }
    if (stop < end && endsInItsName(begin, end)) {
      return name(begin, end);
    }
    if (words.isName(stop - 1) && !endsInOffice(begin, stop)) {
      return name(begin, stop);
    }
    if (!passage.at(stop - 1).isWord() || passage.at(stop - 1).any(FUNCTION & ~(DETERMINER | Tag.TIME.bit))) {
      return null;
    }
    int last = stop < end && !words.isInfinitive(stop) ? trimmed(stop, end) : stop;
    boolean empty = last - begin == 1 && passage.at(begin).is(Tag.ARTICLE) && !passage.at(begin).is(Tag.ROLE);
    boolean figure = last - begin == 1 && Character.isDigit(passage.at(begin).text().charAt(0));
    return empty || figure || VerbPhrases.is(passage, begin, last) ? null
        : new Mention(passage, begin, last, Mention.Kind.ROLE);
  }

  /**
   * True for "the director of operations Ann Lee", not for "a spokesman for Senator Ann Lee", which ends in another's.
   */
  private boolean endsInItsName(int from, int end) {
    int start = end;
    while (start > from && words.isName(start - 1)) {
      start--;
    }
    return end - start >= 2 && start > from + 1 && !passage.at(start - 1).any(
        DETERMINER | Tag.PREPOSITION.bit | Tag.AGENT.bit | Tag.ROLE.bit | Tag.TITLE.bit | Tag.CONJUNCTION.bit
            | Tag.MARK.bit);
  }

  /** True for "president and CEO": the capitals of an office are no name. */
  private boolean endsInOffice(int from, int end) {
    return end - 2 > from && passage.at(end - 1).is(Tag.TITLE) && passage.at(end - 2).is(Tag.CONJUNCTION)
        && !words.isName(end - 3);
  }

  /** The name that ends before a token, with the article before it if it has one. */
  Mention name(int from, int end) {
    int start = end - 1;
    while (start > from && (words.isName(start - 1) && !passage.at(start - 1).is(Tag.GENITIVE)
        || start - 1 > from && words.joins(start - 1)
        || start - 1 > from && passage.at(start - 1).is(Tag.CONJUNCTION) && words.isName(start - 2))) {
      start--;
    }
    boolean article = start > from && passage.at(start - 1).is(Tag.ARTICLE);
    return new Mention(passage, article ? start - 1 : start, end, Mention.Kind.NAME);
  }

  /** Skips an office with its "of": "Secretary of State John Kerry" goes on at "State". */
  int afterOffice(int from, int end) {
    int i = from;
    while (i < end && words.isName(i)) {
      i++;
    }
    boolean person = i - from > 1 && passage.at(i - 2).any(WordReader.FIRST_NAME | Tag.ABBREVIATION.bit)
        && !passage.at(i - 2).is(Tag.TITLE);
    boolean office = i > from && !person && i + 1 < end && passage.at(i - 1).is(Tag.TITLE)
        && passage.at(i).is(Tag.PREPOSITION);
    if (!office) {
      return from;
    }
    int next = passage.at(i + 1).is(Tag.ARTICLE) ? i + 2 : i + 1;
    int last = next;
    while (last < end && words.isName(last)) {
      last++;
    }
    return last - next >= 2 ? startOfPerson(next, last) : from;
  }

  private int startOfPerson(int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.at(i).any(WordReader.FIRST_NAME) && i + 1 < to) {
        return i;
      }
    }
    return passage.at(from).is(Tag.TITLE) ? from : Math.max(from, to - 2);
  }

  /** Where a role with its prepositions ends: "a spokesman for the campaign" without "on Monday". */
  private int trimmed(int from, int end) {
    int last = end;
    for (int i = from; i < end; i++) {
      if (passage.at(i).is(Tag.TIME)) {
        last = i;
        break;
      }
    }
    while (last > from && (passage.at(last - 1).any(Tag.ADVERB.bit | Tag.PREPOSITION.bit | DETERMINER)
        || !passage.at(last - 1).isWord())) {
      last--;
    }
    return last;
  }
}
