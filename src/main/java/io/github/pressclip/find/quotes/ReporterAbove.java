package io.github.pressclip.find.quotes;

import io.github.pressclip.find.quotes.mark.Span;
import io.github.pressclip.find.quotes.passage.Mention;
import io.github.pressclip.find.quotes.passage.Nouns;
import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.sentence.Clauses;
import io.github.pressclip.find.quotes.sentence.Event;
import io.github.pressclip.find.quotes.sentence.EventIndex;
import io.github.pressclip.find.quotes.sentence.Subjects;
import io.github.pressclip.find.quotes.word.Tag;
import java.util.List;
import java.util.Map;

/** Finds who was reporting, or what the text was about, in the sentences above a run that its own gives to nobody. */
final class ReporterAbove {
  /** How many sentences back the reporting word of indirect speech may stand. */
  private static final int INDIRECT_REACH = 5;

  private final List<Passage> passages;
  private final EventIndex index;
  private final Voices voices;
  private final Map<Span, Attribution> given;

  /**
   * Reads what stands above.
   *
   * @param given whose the runs above are
   */
  ReporterAbove(List<Passage> passages, EventIndex index, Voices voices, Map<Span, Attribution> given) {
    this.passages = passages;
    this.index = index;
    this.voices = voices;
    this.given = given;
  }

  /**
   * Who reports what a sentence goes on: that of a sentence above it that tells who speaks.
   *
   * @return null if the sentence is no indirect speech, or nobody speaks above it
   */
  Attribution ofIndirect(Passage passage, int position) {
    if (!isIndirect(passage, passage.sentences().get(position))) {
      return null;
    }
    for (int i = position - 1; i >= Math.max(0, position - INDIRECT_REACH); i--) {
      Passage.Sentence sentence = passage.sentences().get(i);
      if (isIndirect(passage, sentence)) {
        continue;
      }
      Mention quoted = quotedIn(passage, sentence);
      if (quoted != null) {
        return Attribution.of(quoted, Rule.INDIRECT);
      }
      List<Event> events = index.of(passage, sentence);
      if (!events.isEmpty()) {
        return Attribution.of(events.get(0).subject(), Rule.INDIRECT);
      }
      Mention subject = new Subjects(passage, sentence).main(sentence.to());
      if (subject != null) {
        return Attribution.of(subject, Rule.INDIRECT);
      }
    }
    Mention before = paragraphAbove(passage);
    return before == null ? null : Attribution.of(before, Rule.INDIRECT);
  }

  /**
   * True if a sentence goes on somebody's indirect speech by the verb of its main clause alone: German "Der Rücktritt
   * sei …".
   */
  private static boolean isIndirect(Passage passage, Passage.Sentence sentence) {
    return passage.lexicon().has("nouns", "capital") && new Clauses(passage, sentence).parts().isIndirect();
  }

  /** Who says the last run of a sentence, where words beside it report it; null if they don't. */
  private Mention quotedIn(Passage passage, Passage.Sentence sentence) {
    for (int i = sentence.to() - 1; i >= sentence.from(); i--) {
      Attribution known = passage.at(i).is(Tag.QUOTE) ? given.get(passage.at(i).span()) : null;
      if (known != null) {
        return known.rule() == Rule.AFTER || known.rule() == Rule.BEFORE ? known.who() : null;
      }
    }
    return null;
  }

  /** Who reports in the sentence before, or where a paragraph begins, at the end of the one above; null if nobody. */
  Mention before(Passage passage, int position) {
    return position > 0 ? reporter(passage, passage.sentences().get(position - 1)) : paragraphAbove(passage);
  }

  private Mention paragraphAbove(Passage passage) {
    if (passage.index() == 0) {
      return null;
    }
    Passage before = passages.get(passage.index() - 1);
    if (before.sentences().isEmpty() || before.isHeading()) {
      return null;
    }
    Passage.Sentence sentence = before.sentences().get(before.sentences().size() - 1);
    List<Event> events = index.of(before, sentence);
    // "Lee made a claim in May, and the union replied:"
    boolean leads = before.at(sentence.to() - 1).is(':') && !events.isEmpty();
    return leads ? events.get(events.size() - 1).subject() : reporter(before, sentence);
  }

  /** Who reports in a sentence, or if nobody does, its subject where that may be quoted; null if neither is there. */
  private Mention reporter(Passage passage, Passage.Sentence sentence) {
    List<Event> events = index.of(passage, sentence);
    boolean nouns = passage.lexicon().has("nouns", "capital");
    if (!events.isEmpty()) {
      Event first = events.get(0);
      if (!passage.lexicon().has("speakers", "proven") || first.full()) {
        return !nouns || Nouns.canSpeak(first.subject()) ? first.subject() : null;
      }
      if (voices.mayClaim(first.subject(), false)) {
        return first.subject();
      }
    }
    Mention main = new Subjects(passage, sentence).main(sentence.to());
    return main != null && voices.canSpeak(main) ? main : null;
  }

  /**
   * The person whom a sentence without a run is about, where names can be told from nouns: "Ann Lee wird deutlicher."
   */
  static Mention turnsTo(Passage passage, Passage.Sentence sentence) {
    if (!passage.lexicon().has("nouns", "capital")) {
      return null;
    }
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (passage.at(i).is(Tag.QUOTE)) {
        return null;
      }
    }
    Mention main = new Subjects(passage, sentence).main(sentence.to());
    boolean person = main != null && main.kind() == Mention.Kind.NAME && main.last().is(Tag.PERSON);
    return person && !isIndirect(passage, sentence) ? main : null;
  }
}
