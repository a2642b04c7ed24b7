package io.github.pressclip.find.quotes;

import io.github.pressclip.find.quotes.passage.Mention;
import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.sentence.Event;
import java.util.List;

/** Reads from a sentence alone who says the runs in it. */
final class SentenceReader {
  /** The most words between a cue and the run that it leads to after a comma or a colon. */
  static final int LEAD = 12;

  private final Passage passage;
  private final List<Event> events;
  private final RunLead lead;
  private final ReportPlace place;
  private final OuterReport outer;

  SentenceReader(Passage passage, Passage.Sentence sentence, List<Event> events) {
    this.passage = passage;
    this.events = events;
    lead = new RunLead(passage, sentence);
    place = new ReportPlace(passage, sentence);
    outer = new OuterReport(passage, sentence, events);
  }

  /** Who says a run; null if the sentence doesn't tell. */
  Attribution attribution(int run) {
    Event before = null;
    Event after = null;
    for (Event event : events) {
      if (place.holds(event.subject(), run)) {
        continue;
      }
      if (event.cue() < run) {
        before = before != null && event.subordinate() && event.cue() + 2 < run ? before : event;
      } else if (after == null && event.full() && !place.opensBracket(run, event.cue())) {
        after = event;
      }
    }
    boolean led = before != null && place.leads(before, run);
    // "What they're saying: “…,” Lee said" begins with no clause
    boolean label = passage.at(Math.max(0, run - 1)).is(':');
    boolean other =
        before != null && before.full() && after != null && !label && outer.closesSubordinate(before, after);
    boolean shared = led && after != null && !after.inverted() && after.subject().from() < run
        && after.subject().passage() == passage;
    if (after != null && place.adjoins(run, after) && !(led && place.leadsOn(after)) && !other && !shared) {
      return Attribution.of(after, Rule.AFTER);
    }
    Mention dashed = lead.beforeDash(run);
    if (dashed != null && !led) {
      return Attribution.of(dashed, Rule.COLON);
    }
    if (led) {
      return Attribution.of(passage.at(run - 1).isWord() ? outer.of(run, before) : before, Rule.BEFORE);
    }
    Mention named = lead.beforeColon(run);
    if (named != null) {
      return Attribution.of(named, Rule.COLON);
    }
    Mention owner = before == null ? lead.owner(run) : null;
    if (owner != null) {
      return Attribution.of(owner, Rule.COLON);
    }
    if (after != null && before != null && (!before.full() || after.inverted()) && place.closes(after)) {
      return Attribution.of(after, Rule.CLOSING);
    }
    if (before != null) {
      return Attribution.of(outer.of(run, before), Rule.REPORTING);
    }
    if (lead.isAsked(run)) {
      return Attribution.nobody(Rule.QUESTION);
    }
    if (lead.isImpersonal(run)) {
      return Attribution.nobody(Rule.NOBODY);
    }
    boolean later = after != null && (place.closes(after) || after.from() - run < LEAD);
    return later ? Attribution.of(after, Rule.LATER) : null;
  }
}
