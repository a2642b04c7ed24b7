package io.github.pressclip.find.quotes;

import io.github.pressclip.find.quotes.passage.Mention;
import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.passage.Token;
import io.github.pressclip.find.quotes.sentence.Clauses;
import io.github.pressclip.find.quotes.sentence.Event;
import io.github.pressclip.find.quotes.sentence.SentenceParts;
import io.github.pressclip.find.quotes.word.Tag;
import io.github.pressclip.page.Lower;
import java.util.List;

/** Reads from a sentence alone who says the runs in it. */
final class SentenceReader {
  /** The most words between a cue and the run that it leads to after a comma or a colon. */
  private static final int LEAD = 12;

  private final Passage passage;
  private final Passage.Sentence sentence;
  private final List<Event> events;
  private final RunLead lead;

  SentenceReader(Passage passage, Passage.Sentence sentence, List<Event> events) {
    this.passage = passage;
    this.sentence = sentence;
    this.events = events;
    lead = new RunLead(passage, sentence);
  }

  /** Who says a run; null if the sentence doesn't tell. */
  Attribution attribution(int run) {
    Event before = null;
    Event after = null;
    for (Event event : events) {
      if (holds(event.subject(), run)) {
        continue;
      }
      if (event.cue() < run) {
        before = before != null && event.subordinate() && event.cue() + 2 < run ? before : event;
      } else if (after == null && event.full() && !opensBracket(run, event.cue())) {
        after = event;
      }
    }
    boolean led = before != null && leads(before, run);
    // "What they're saying: “…,” Lee said" begins with no clause
    boolean label = passage.at(Math.max(0, run - 1)).is(':');
    boolean other = before != null && before.full() && after != null && !label && closesSubordinate(before, after);
    boolean shared = led && after != null && !after.inverted() && after.subject().from() < run
        && after.subject().passage() == passage;
    if (after != null && adjoins(run, after) && !(led && leadsOn(after)) && !other && !shared) {
      return Attribution.of(after, Rule.AFTER);
    }
    Mention dashed = lead.beforeDash(run);
    if (dashed != null && !led) {
      return Attribution.of(dashed, Rule.COLON);
    }
    if (led) {
      return Attribution.of(passage.at(run - 1).isWord() ? outermost(run, before) : before, Rule.BEFORE);
    }
    Mention named = lead.beforeColon(run);
    if (named != null) {
      return Attribution.of(named, Rule.COLON);
    }
    Mention owner = before == null ? lead.owner(run) : null;
    if (owner != null) {
      return Attribution.of(owner, Rule.COLON);
    }
    if (after != null && before != null && (!before.full() || after.inverted()) && closes(after)) {
      return Attribution.of(after, Rule.CLOSING);
    }
    if (before != null) {
      return Attribution.of(outermost(run, before), Rule.REPORTING);
    }
    if (lead.isAsked(run)) {
      return Attribution.nobody(Rule.QUESTION);
    }
    if (lead.isImpersonal(run)) {
      return Attribution.nobody(Rule.NOBODY);
    }
    return after != null && (closes(after) || after.from() - run < LEAD) ? Attribution.of(after, Rule.LATER) : null;
  }

  /** True for "Der Gedanke der „Wertschätzung“ zeigt …": what holds a run in its own words doesn't say it. */
  private boolean holds(Mention subject, int run) {
    return subject.passage() == passage && subject.from() <= run && run < subject.to();
  }

  /** True for a report in brackets behind a run, which tells of something else: “…” (This paper reported in May …). */
  private boolean opensBracket(int run, int cue) {
    int open = 0;
    for (int i = run + 1; i < cue; i++) {
      open += passage.at(i).is('(') ? 1 : passage.at(i).is(')') ? -1 : 0;
    }
    return open > 0;
  }

  /** True for "After Lee said the road was “wet,” Smith left": the clause in front has a reporting word of its own. */
  private boolean closesSubordinate(Event before, Event after) {
    int first = sentence.from();
    while (first < before.cue() && passage.at(first).any(Tag.CONJUNCTION.bit | Tag.ADVERB.bit)
        && !passage.at(first).is(Tag.SUBORDINATOR)) {
      first++;
    }
    return passage.at(first).is(Tag.SUBORDINATOR) && !after.inverted() && before.from() < before.cue()
        && SentenceParts.afterLastPause(passage, sentence.from(), before.cue()) == sentence.from();
  }

  /** Of the reporting words before a run the first one of its clause: in "A said B wants …" it's A who speaks. */
  private Event outermost(int run, Event nearest) {
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
    if (!passage.lexicon().opensAdverbial(Lower.of(passage.at(subordinator).text()))) {
      return false;
    }
    int at = subordinator - 1;
    while (at > sentence.from() && passage.at(at).any(Tag.ADVERB.bit | Tag.TIME.bit | Tag.CONJUNCTION.bit)) {
      at--;
    }
    Token before = passage.at(at);
    return before.any(Tag.SAY.bit | Tag.QUOTE.bit) || before.isPause();
  }

  /** True if only marks stand between a run and the words that report it. */
  private boolean adjoins(int run, Event event) {
    if (!event.inverted() && passage.lexicon().has("nouns", "capital")) {
      return false;
    }
    for (int i = run + 1; i < event.from(); i++) {
      Token token = passage.at(i);
      boolean auxiliary = event.inverted() && token.any(Tag.AUXILIARY.bit | Tag.BE.bit);
      if (!token.isPause() && !auxiliary && !token.any(Tag.CONJUNCTION.bit | Tag.ADVERB.bit | Tag.CONTINUED.bit)) {
        return false;
      }
    }
    return SentenceParts.pauses(passage, run) || reportsAtOnce(event);
  }

  /** True for “Q” he said: without a mark between them, only a short and full report can follow a run. */
  private boolean reportsAtOnce(Event event) {
    Token cue = passage.at(event.cue());
    if (event.inverted()) {
      return !cue.is(Tag.NOUN);
    }
    Token first = event.subject().first();
    boolean subject = event.subject().kind() != Mention.Kind.ROLE || first.any(Tag.ARTICLE.bit | Tag.POSSESSIVE.bit);
    return subject && event.from() == event.subject().from() && event.cue() - event.subject().to() < 2;
  }

  /** True if a cue leads right into a run: "said, “…”", "said: “…”", "told reporters, “…”". */
  private boolean leads(Event event, int run) {
    int words = 0;
    for (int i = event.inverted() ? event.subject().to() : event.cue() + 1; i < run; i++) {
      Token token = passage.at(i);
      if (token.is(Tag.QUOTE)) {
        return false;
      }
      words += token.isWord() && !token.any(Tag.CONTINUED.bit | Tag.ADVERB.bit) ? 1 : 0;
    }
    Token before = passage.at(run - 1);
    // "…, who, “in the end,” left": the comma goes with the run, not with the cue
    boolean pauses = before.is(',') && !passage.at(run - 2).is(Tag.RELATIVE);
    return words == 0 || (pauses || before.is(':')) && words < LEAD;
  }

  /** True if an event leads into a run that follows it. */
  private boolean leadsOn(Event event) {
    int start = Math.max(event.cue(), event.inverted() ? event.subject().to() - 1 : 0);
    for (int i = start + 1; i < Math.min(sentence.to(), start + 10); i++) {
      if (passage.at(i).is(Tag.QUOTE)) {
        return true;
      }
    }
    return false;
  }

  /** True if words of reporting end their sentence after a comma: "…, Smith said." */
  private boolean closes(Event event) {
    if (event.from() == sentence.from()) {
      return false;
    }
    Token before = passage.at(event.from() - 1);
    if (!before.isPause() && !(before.is(Tag.QUOTE) && SentenceParts.endsInComma(passage, event.from() - 1))) {
      return false;
    }
    for (int i = event.cue() + 1; i < sentence.to(); i++) {
      if (passage.at(i).is(Tag.QUOTE)) {
        return false;
      }
    }
    return true;
  }
}
