package io.github.pressclip.find.quotes.sentence;

import io.github.pressclip.find.quotes.passage.Mention;
import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.passage.Token;
import io.github.pressclip.find.quotes.passage.WordReader;
import io.github.pressclip.find.quotes.word.Tag;

/** Finds the subject that a sentence, or a part of it between pauses, begins with. */
final class MainSubject {
  private final Passage passage;
  private final Passage.Sentence sentence;
  private final NounPhrases phrases;
  private final WordReader words;

  MainSubject(Passage passage, Passage.Sentence sentence, NounPhrases phrases) {
    this.passage = passage;
    this.sentence = sentence;
    this.phrases = phrases;
    this.words = phrases.words();
  }

  /** The subject that the sentence begins with, up to a token; null if it's nobody. */
  Mention of(int limit) {
    if (passage.lexicon().has("nouns", "capital")) {
      Phrase phrase = new Clauses(passage, sentence).main(limit);
      return phrase == null ? null : phrase.mention();
    }
    int from = sentence.from();
    while (from < limit && (passage.at(from).is(Tag.QUOTE) || passage.at(from).is(Tag.MARK))) {
      from++;
    }
    return first(from, limit);
  }

  /** The first phrase of a stretch of parts between pauses that can be a subject. */
  Mention first(int start, int end) {
    int from = start;
    boolean placed = false;
    Mention place = null;
    while (from < end) {
      int to = from;
      while (to < end && !passage.at(to).isPause()) {
        to++;
      }
      boolean opener = to > from && opensClause(from);
      Mention phrase = to == from ? null : opener ? introduced(from, to)
          : phrases.startingAt(afterOpener(from, to), to, false);
      if (phrase != null) {
        boolean described = to + 1 < end && passage.at(to + 1).any(Tag.ARTICLE.bit | Tag.ROLE.bit);
        boolean state = placed && isBare(phrase) && phrase.to() == to && to < end && !described;
        if (!state) {
          return named(phrase, to, end);
        }
        place = place == null ? phrase : place;
      }
      // "in Salem, New Hampshire, Smith said": the name after a place is the place's
      placed = to > from && phrase == null && words.isName(to - 1);
      from = to + 1;
    }
    return place;
  }

  /** True for a name that can be a place's: no title and no first name in it. */
  static boolean isBare(Mention phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (phrase.passage().at(i).any(Tag.TITLE.bit | Tag.MALE.bit | Tag.FEMALE.bit)) {
        return false;
      }
    }
    return phrase.kind() == Mention.Kind.NAME;
  }

  /** The name alone after "as" or "that": "as Ann Lee, the director, put it". */
  private Mention introduced(int from, int to) {
    if (!passage.at(from).is(Tag.SUBORDINATOR) || passage.at(from).is(Tag.PREPOSITION)) {
      return null;
    }
    Mention name = phrases.startingAt(from + 1, to, true);
    return name != null && name.kind() == Mention.Kind.NAME && name.to() == to ? name : null;
  }

  /** The name that follows a role after a comma: "the nominee, Ann Lee, said", "Lee's son, Bo, said". */
  private Mention named(Mention phrase, int pause, int end) {
    boolean role = phrase.kind() == Mention.Kind.ROLE || describes(phrase);
    if (!role || !phrase.first().any(Tag.ARTICLE.bit | Tag.GENITIVE.bit) || pause >= end
        || !passage.at(pause).is(',')) {
      return phrase;
    }
    int to = pause + 1;
    while (to < end && !passage.at(to).isPause()) {
      to++;
    }
    Mention name = to - pause > 2 || to - pause == 2 && passage.at(pause + 1).any(WordReader.FIRST_NAME)
        ? phrases.nameEndingAt(pause + 1, to) : null;
    return name != null && name.from() == pause + 1 && !name.first().any(Tag.ARTICLE.bit | Tag.ROLE.bit) ? name
        : phrase;
  }

  private boolean opensClause(int i) {
    Token token = passage.at(i);
    return token.any(Tag.PREPOSITION.bit | Tag.SUBORDINATOR.bit | Tag.RELATIVE.bit | Tag.PARTICIPLE.bit | Tag.AGENT.bit)
        && !token.is(Tag.ARTICLE) || words.looksLikeParticiple(i);
  }

  private int afterOpener(int from, int to) {
    int i = from;
    while (i < to && passage.at(i).any(Tag.CONJUNCTION.bit | Tag.ADVERB.bit | Tag.CONTINUED.bit | Tag.TIME.bit)
        && !words.isName(i)) {
      i++;
    }
    return i;
  }

  /** True for a capitalised phrase that tells what somebody is: "der Sprecher", "Chef der Bank". */
  static boolean describes(Mention phrase) {
    return phrase.passage().lexicon().has("nouns", "capital")
        && phrase.first().any(Tag.ARTICLE.bit | Tag.TITLE.bit | Tag.ROLE.bit);
  }
}
