package io.github.pressclip.find.quotes.sentence;

import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.word.Tag;
import java.util.List;

/**
 * The parts of a sentence between its pauses, and which are clauses inside another, in a language whose verb stands
 * second.
 */
public final class ClauseParts {
  /**
   * A stretch between pauses.
   *
   * @param subordinate true if a conjunction or a relative pronoun opens it
   */
  record Part(int from, int to, boolean subordinate) {}

  private static final long SMALL = Tag.CONJUNCTION.bit | Tag.SUBORDINATOR.bit | Tag.ADVERB.bit | Tag.PREPOSITION.bit;

  private final Passage passage;
  private final Passage.Sentence sentence;
  private final List<Phrase> phrases;
  private final List<Part> parts;

  ClauseParts(Passage passage, Passage.Sentence sentence, List<Phrase> phrases) {
    this.passage = passage;
    this.sentence = sentence;
    this.phrases = phrases;
    this.parts = ClauseDivider.parts(passage, sentence);
  }

  List<Part> all() {
    return parts;
  }

  Part at(int index) {
    return parts.get(index);
  }

  Part of(int token) {
    return parts.get(indexOf(token));
  }

  /** The index of the part that holds a token, or of the part behind the pause that it is. */
  int indexOf(int token) {
    for (int i = 0; i < parts.size(); i++) {
      if (token < parts.get(i).to()) {
        return i;
      }
    }
    return parts.size() - 1;
  }

  /** True for a token of a clause that a conjunction or a relative pronoun opens. */
  boolean isSubordinate(int token) {
    Part part = of(token);
    if (part.subordinate()) {
      return !isReportingAside(part);
    }
    for (int i = part.from(); i < part.to() && part.from() > sentence.from(); i++) {
      if (passage.at(i).is(Tag.INDIRECT)) {
        return true;
      }
    }
    return false;
  }

  /** True if the verb of the first main clause tells indirect speech: "Der Rücktritt sei …". */
  public boolean isIndirect() {
    for (Part part : parts) {
      if (!part.subordinate()) {
        for (int i = part.from(); i < part.to(); i++) {
          if (passage.at(i).is(Tag.INDIRECT)) {
            return true;
          }
        }
        if (!isPhraseAlone(part)) {
          return false;
        }
      }
    }
    return false;
  }

  /** True for a token of a clause like "wie die Ministerin sagte", which reports the clause beside it. */
  public boolean isAside(int token) {
    Part part = of(token);
    return part.subordinate() && isReportingAside(part);
  }

  private boolean isReportingAside(Part part) {
    return passage.lexicon().has("reporting as", passage.at(part.from()).lower());
  }

  /** True if the part of a token holds a word of a kind. */
  boolean says(int token, Tag tag) {
    Part part = of(token);
    for (int i = part.from(); i < part.to(); i++) {
      if (passage.at(i).is(tag)) {
        return true;
      }
    }
    return false;
  }

  /** Where the part of a token begins. */
  int start(int token) {
    return of(token).from();
  }

  /** True if a run and a comma stand before the part of a token. */
  boolean followsRun(int token) {
    int from = start(token);
    return from - 2 >= sentence.from() && passage.at(from - 1).isPause() && passage.at(from - 2).is(Tag.QUOTE);
  }

  /** True for two tokens with no pause between them. */
  boolean together(int one, int other) {
    return indexOf(one) == indexOf(other);
  }

  /** Where the clause of a verb begins in its part: behind a run or behind "und" right before the verb. */
  int start(Part part, int verb) {
    for (int i = verb - 1; i >= part.from(); i--) {
      if (passage.at(i).is(Tag.QUOTE) && !isName(i) || passage.at(i).is(Tag.CONJUNCTION) && i == verb - 1) {
        return i + 1;
      }
    }
    return part.from();
  }

  /** Where the clause of a verb ends in its part: before a run that no phrase holds. */
  int end(Part part, int verb) {
    for (int i = verb + 1; i < part.to(); i++) {
      if (passage.at(i).is(Tag.QUOTE) && !isName(i)) {
        return i;
      }
    }
    return part.to();
  }

  /** True for a run that a phrase holds: the name of a paper or a ship. */
  private boolean isName(int run) {
    for (Phrase phrase : phrases) {
      if (phrase.from() <= run && run < phrase.to()) {
        return true;
      }
    }
    return false;
  }

  /** True for a part that holds phrases and the small words between them, and no verb. */
  boolean isPhraseAlone(Part part) {
    int covered = part.from();
    for (Phrase phrase : phrases) {
      if (phrase.from() >= part.from() && phrase.from() < part.to()) {
        while (covered < phrase.from() && passage.at(covered).any(SMALL)) {
          covered++;
        }
        if (covered < phrase.from()) {
          return false;
        }
        covered = phrase.to();
      }
    }
    return covered >= part.to() || covered == part.to() - 1 && passage.at(covered).is('.');
  }
}
