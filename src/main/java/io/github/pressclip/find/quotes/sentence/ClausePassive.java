package io.github.pressclip.find.quotes.sentence;

import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.passage.Token;
import io.github.pressclip.find.quotes.word.Tag;

/** Reads who speaks in a clause whose verb is passive, in a language whose verb stands second. */
final class ClausePassive {
  /** The most tokens between "wurde" and its participle. */
  private static final int REACH = 25;

  private final Passage passage;
  private final Passage.Sentence sentence;
  private final Clauses clauses;

  ClausePassive(Passage passage, Passage.Sentence sentence, Clauses clauses) {
    this.passage = passage;
    this.sentence = sentence;
    this.clauses = clauses;
  }

  /** True for a participle at the end of a clause that "wurde" opens: "wurde von … genannt". */
  boolean is(int cue) {
    boolean ends = cue + 1 == sentence.to() || !passage.at(cue + 1).isWord()
        || passage.at(cue + 1).any(Tag.BECOME.bit | Tag.CONJUNCTION.bit);
    if (!ends) {
      return false;
    }
    for (int i = cue + 1; i >= sentence.from() && i > cue - REACH; i--) {
      Token token = i < sentence.to() ? passage.at(i) : passage.at(cue);
      if (token.is(Tag.BECOME) && (i > cue || !token.is(Tag.AUXILIARY))) {
        return true;
      }
      if (i < cue && token.any(Tag.SAY.bit | Tag.CLAIM.bit)) {
        return false;
      }
    }
    return false;
  }

  /**
   * Who speaks: the agent that can; else whoever stands between "wurde" and its verb; else where it's said, "in den
   * Medien"; null if nobody is named.
   */
  Phrase speaker(int cue) {
    Phrase agent = null;
    Phrase place = null;
    for (Phrase phrase : clauses.phrases()) {
      if (phrase.preposition() < 0) {
        continue;
      }
      Token preposition = passage.at(phrase.preposition());
      int before = phrase.preposition() - 1;
      if (preposition.is(Tag.AGENT) && phrase.speaks()) {
        agent = phrase;
        break;
      }
      boolean names = passage.at(cue).is(Tag.NAMING) || passage.at(phrase.from()).is(Tag.GENITIVE);
      if (names && preposition.is(Tag.AGENT) && before >= sentence.from() && passage.at(before).is(Tag.BECOME)) {
        agent = agent == null ? phrase : agent;
      } else if (preposition.is(Tag.PLACING) && phrase.speaks() && clauses.parts().together(phrase.from(), cue)) {
        place = place == null ? phrase : place;
      }
    }
    return agent != null ? agent : place;
  }
}
