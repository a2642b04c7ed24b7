package io.github.pressclip.find.quotes;

import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.passage.Token;
import io.github.pressclip.find.quotes.sentence.Clauses;
import io.github.pressclip.find.quotes.sentence.Event;
import io.github.pressclip.find.quotes.sentence.SentenceParts;
import io.github.pressclip.find.quotes.word.Tag;
import java.util.List;

/** Tells which of the reports of a sentence holds the others: in "A said B wants …" it's what A said. */
final class OuterReport {
  private final Passage passage;
  private final Passage.Sentence sentence;
  private final List<Event> events;

  OuterReport(Passage passage, Passage.Sentence sentence, List<Event> events) {
    this.passage = passage;
    this.sentence = sentence;
    this.events = events;
  }

  /** Of the reporting words before a run the first one of its clause: in "A said B wants …" it's A who speaks. */
  Event of(int run, Event nearest) {
    Event outer = null;
    if (passage.lexicon().has("nouns", "capital")) {
      for (Event event : events) {
        if (event.cue() < run && !event.subordinate()) {
          outer = outer == null || !isAside(outer) ? event : outer;
        }
      }
      return outer == null ? nearest : outer;
    }
    for (Event event : events) {
      if (event.cue() < run && event.full() && (outer == null || beginsClause(event))) {
        outer = event;
      }
    }
    return outer == null || beginsClause(nearest) || nearest.subject().equals(outer.subject()) ? nearest : outer;
  }

  private boolean isAside(Event event) {
    return new Clauses(passage, sentence).parts().isAside(event.cue());
  }

  /** True if a clause of its own begins with an event: "…, and Smith said". */
  private boolean beginsClause(Event event) {
    int at = event.from() - 1;
    if (at <= sentence.from()) {
      return false;
    }
    Token before = passage.at(at);
    if (event.from() == event.cue()) {
      return before.is(';');
    }
    if (before.is(',')) {
      // "While Lee said little, Smith said …": a clause that something subordinates has ended
      return passage.at(SentenceParts.afterLastPause(passage, sentence.from(), at)).is(Tag.SUBORDINATOR);
    }
    boolean joins = before.any(Tag.CONJUNCTION.bit | Tag.SUBORDINATOR.bit) && passage.at(at - 1).isPause();
    boolean beside = passage.at(event.cue()).is(Tag.PARTICIPLE)
        && before.any(Tag.PREPOSITION.bit | Tag.CONJUNCTION.bit);
    return before.is(';') || joins || beside || isAdverbial(at);
  }

  /**
   * True for a word that tells when or why what stands before it is said: "“…,” Lee wrote after Smith argued that “…”".
   * What its clause reports is no part of what the first one says, as long as that one has said something or nothing by
   * then.
   */
  private boolean isAdverbial(int subordinator) {
    if (!passage.lexicon().opensAdverbial(passage.at(subordinator).lower())) {
      return false;
    }
    int at = subordinator - 1;
    while (at > sentence.from() && passage.at(at).any(Tag.ADVERB.bit | Tag.TIME.bit | Tag.CONJUNCTION.bit)) {
      at--;
    }
    Token before = passage.at(at);
    return before.any(Tag.SAY.bit | Tag.QUOTE.bit) || before.isPause();
  }

  /** True for "After Lee said the road was “wet,” Smith left": the clause in front has a reporting word of its own. */
  boolean closesSubordinate(Event before, Event after) {
    int first = sentence.from();
    while (first < before.cue() && passage.at(first).any(Tag.CONJUNCTION.bit | Tag.ADVERB.bit)
        && !passage.at(first).is(Tag.SUBORDINATOR)) {
      first++;
    }
    return passage.at(first).is(Tag.SUBORDINATOR) && !after.inverted() && before.from() < before.cue()
        && SentenceParts.afterLastPause(passage, sentence.from(), before.cue()) == sentence.from();
  }
}
