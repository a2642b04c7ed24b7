package io.github.pressclip.find.quotes;

import io.github.pressclip.find.quotes.passage.Mention;
import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.passage.Token;
import io.github.pressclip.find.quotes.sentence.Event;
import io.github.pressclip.find.quotes.sentence.SentenceParts;
import io.github.pressclip.find.quotes.word.Tag;

/** Where the words that report stand to a run: right beside it, leading into it, at the end of its sentence. */
final class ReportPlace {
  private final Passage passage;
  private final Passage.Sentence sentence;

  ReportPlace(Passage passage, Passage.Sentence sentence) {
    this.passage = passage;
    this.sentence = sentence;
  }

  /** True for "Der Gedanke der „Wertschätzung“ zeigt …": what holds a run in its own words doesn't say it. */
  boolean holds(Mention subject, int run) {
    return subject.passage() == passage && subject.from() <= run && run < subject.to();
  }

  /** True for a report in brackets behind a run, which tells of something else: “…” (This paper reported in May …). */
  boolean opensBracket(int run, int cue) {
    int open = 0;
    for (int i = run + 1; i < cue; i++) {
      open += passage.at(i).is('(') ? 1 : passage.at(i).is(')') ? -1 : 0;
    }
    return open > 0;
  }

  /** True if only marks stand between a run and the words that report it. */
  boolean adjoins(int run, Event event) {
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
  boolean leads(Event event, int run) {
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
    return words == 0 || (pauses || before.is(':')) && words < SentenceReader.LEAD;
  }

  /** True if an event leads into a run that follows it. */
  boolean leadsOn(Event event) {
    int start = Math.max(event.cue(), event.inverted() ? event.subject().to() - 1 : 0);
    for (int i = start + 1; i < Math.min(sentence.to(), start + 10); i++) {
      if (passage.at(i).is(Tag.QUOTE)) {
        return true;
      }
    }
    return false;
  }

  /** True if words of reporting end their sentence after a comma: "…, Smith said." */
  boolean closes(Event event) {
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
