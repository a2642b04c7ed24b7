package io.github.pressclip.find.quotes;

import io.github.pressclip.find.quotes.mark.Labels;
import io.github.pressclip.find.quotes.mark.Span;
import io.github.pressclip.find.quotes.passage.Mention;
import io.github.pressclip.find.quotes.passage.Nouns;
import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.passage.Token;
import io.github.pressclip.find.quotes.passage.WordReader;
import io.github.pressclip.find.quotes.people.People;
import io.github.pressclip.find.quotes.sentence.Clauses;
import io.github.pressclip.find.quotes.sentence.Event;
import io.github.pressclip.find.quotes.sentence.EventIndex;
import io.github.pressclip.find.quotes.sentence.SentenceParts;
import io.github.pressclip.find.quotes.sentence.Subjects;
import io.github.pressclip.find.quotes.sentence.VerbSide;
import io.github.pressclip.find.quotes.word.Tag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives each run of an article to the one who says it: by its sentence if that says who, else by what's around it. */
final class Attributor {
  /** How many sentences back the reporting word of indirect speech may stand. */
  private static final int INDIRECT_REACH = 5;

  private final List<Passage> passages;
  private final Set<Integer> headings;
  private final EventIndex index;
  private final Voices voices;
  private final Map<Span, Attribution> given = new HashMap<>();
  private Attribution last = Attribution.nobody(Rule.NOBODY);
  private int lastParagraph = -1;

  private Attributor(List<Passage> passages, Set<Integer> headings, EventIndex index, People people) {
    this.passages = passages;
    this.headings = headings;
    this.index = index;
    this.voices = new Voices(passages, index, people);
  }

  /**
   * The attribution of every run.
   *
   * @param headings the numbers of the passages that are subheadings
   */
  static Map<Span, Attribution> attribute(
      List<Passage> passages, Set<Integer> headings, EventIndex index, People people) {
    Attributor attributor = new Attributor(passages, headings, index, people);
    for (Passage passage : passages) {
      for (int i = 0; passage.quoted() && i < passage.sentences().size(); i++) {
        attributor.sentence(passage, i);
      }
    }
    return attributor.given;
  }

  private void sentence(Passage passage, int position) {
    Passage.Sentence sentence = passage.sentences().get(position);
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (!passage.at(i).is(Tag.QUOTE)) {
        continue;
      }
      Span span = passage.at(i).span();
      Attribution found = signed(passage, i, span);
      if (found == null) {
        found = new SentenceReader(passage, sentence, index.of(passage, sentence)).attribution(i);
        found = found == null || isTrusted(found, passage, sentence, i) ? found : Attribution.nobody(Rule.NOBODY);
      }
      if (found == null) {
        found = headings.contains(passage.index()) ? Attribution.nobody(Rule.SUBHEADING)
            : fromContext(passage, position, i).with(bareCue(passage, sentence, i));
      }
      given.put(span, found);
      if (found.named() && Direct.objection(passage, i, found) == null) {
        last = found;
        lastParagraph = passage.index();
      }
    }
  }

  /** True where the one who writes is the only one before a run: "Ich muss schmunzeln: „…“". */
  private static boolean speaksForItself(Passage passage, Passage.Sentence sentence, int run) {
    for (int i = sentence.from(); i < run; i++) {
      if (passage.at(i).is(Tag.FIRST_PERSON)) {
        return true;
      }
    }
    return false;
  }

  /** False for a report whose subject isn't somebody for sure, where its verb doesn't prove it. */
  private boolean isTrusted(Attribution found, Passage passage, Passage.Sentence sentence, int run) {
    Mention who = found.who();
    if (who == null || found.cue() == null || who.passage() != passage) {
      return true;
    }
    boolean colon = run > 0 && passage.at(run - 1).is(':');
    boolean claims = !found.cue().is(Tag.LOOSE) || voices.mayClaim(who, colon);
    return claims && !voices.isDoubtful(found, sentence);
  }

  /** The word that reports a run and leaves its subject out: «…», añadió. Null if none does. */
  private static Token bareCue(Passage passage, Passage.Sentence sentence, int run) {
    int i = run + 1;
    while (i < sentence.to() && (passage.at(i).isPause() || passage.at(i).any(Tag.AUXILIARY.bit | Tag.ADVERB.bit))) {
      i++;
    }
    boolean ends = i + 1 >= sentence.to() || passage.at(i + 1).is(Tag.MARK) || passage.at(i + 1).is(Tag.PREPOSITION);
    return i > run + 1 && i < sentence.to() && ends && passage.at(i).is(Tag.SAY)
        && !passage.at(i).any(Tag.NOUN.bit | Tag.PARTICIPLE.bit)
        ? passage.at(i) : null;
  }

  private Attribution signed(Passage passage, int run, Span span) {
    String text = passage.text();
    int from = span.form() == Span.Form.TRANSCRIPT ? span.start() : span.from();
    String label = Labels.of(text, from, span.to());
    if (label != null) {
      // "Q" and "A" are a question and an answer, and nobody's names
      return label.length() == 1 ? Attribution.nobody(Rule.LABEL) : new Attribution(null, label, null, Rule.LABEL);
    }
    Mention signature = Signatures.of(passages, passage, run);
    return signature == null ? null : Attribution.of(signature, Rule.SIGNATURE);
  }

  private Attribution fromContext(Passage passage, int position, int run) {
    Passage.Sentence sentence = passage.sentences().get(position);
    boolean whole = run == sentence.from();
    Event pointing = whole && position + 1 < passage.sentences().size()
        ? pointing(passage, passage.sentences().get(position + 1)) : null;
    if (pointing != null) {
      return Attribution.of(pointing, Rule.POINTED_AT);
    }
    Attribution indirect = isIndirect(passage, sentence) ? reporterBefore(passage, position) : null;
    if (indirect != null) {
      return indirect;
    }
    if (!whole && !reportsAlone(passage, sentence, run)) {
      Mention subject = new Subjects(passage, sentence).main(run);
      boolean roles = passage.lexicon().has("nouns", "capital");
      boolean tells = subject != null && (roles || subject.kind() != Mention.Kind.ROLE) && voices.canSpeak(subject);
      if (tells) {
        return Attribution.of(subject, Rule.SUBJECT);
      }
      if (roles && subject == null && speaksForItself(passage, sentence, run)) {
        return Attribution.nobody(Rule.NOBODY);
      }
    }
    Mention turned = whole && position > 0 ? turnsTo(passage, passage.sentences().get(position - 1)) : null;
    if (turned != null) {
      return Attribution.of(turned, Rule.SENTENCE_BEFORE);
    }
    if (last.named() && lastParagraph == passage.index()) {
      return inherited(Rule.SAME_PARAGRAPH);
    }
    Mention before = position > 0 ? reporter(passage, passage.sentences().get(position - 1)) : reporterBefore(passage);
    if (before != null) {
      return Attribution.of(before, position > 0 ? Rule.SENTENCE_BEFORE : Rule.PARAGRAPH_BEFORE);
    }
    return whole && last.named() && lastParagraph >= passage.index() - 1
        ? inherited(Rule.QUOTE_BEFORE) : Attribution.nobody(Rule.NOBODY);
  }

  /**
   * True if a verb before the run reports and names nobody, where verbs need no subject: in "Luego añadió que el
   * Consejo «ha contestado»" the Council says nothing.
   */
  private static boolean reportsAlone(Passage passage, Passage.Sentence sentence, int run) {
    if (!passage.lexicon().has("verbs", "alone")) {
      return false;
    }
    VerbSide side = new VerbSide(passage, sentence, new WordReader(passage));
    for (int i = sentence.from(); i < run; i++) {
      Token token = passage.at(i);
      if (token.is(Tag.SAY) && !token.any(Tag.PARTICIPLE.bit | Tag.NOUN.bit | Tag.CAPITAL.bit)
          && side.of(i) != VerbSide.Side.PHRASE) {
        return true;
      }
    }
    return false;
  }

  /**
   * The report of a sentence that points back to the run before it: „…“ Das sagte die Ministerin. Null if it's none.
   */
  private Event pointing(Passage passage, Passage.Sentence sentence) {
    if (!passage.at(sentence.from()).is(Tag.POINTING)) {
      return null;
    }
    int verb = sentence.from() + 1;
    while (verb < sentence.to() && passage.at(verb).is(Tag.CONTINUED)) {
      verb++;
    }
    boolean open = verb < sentence.to() && passage.at(verb).is(Tag.AUXILIARY);
    for (Event event : index.of(passage, sentence)) {
      // "Das soll teuer werden, sagte Lee" points back to what was told, not to who told it
      boolean main = SentenceParts.afterLastPause(passage, sentence.from(), event.cue()) == sentence.from();
      if (event.full() && main && (event.cue() == verb || open)) {
        return event;
      }
    }
    return null;
  }

  /**
   * True if a sentence goes on somebody's indirect speech by the verb of its main clause alone: German "Der Rücktritt
   * sei …".
   */
  private static boolean isIndirect(Passage passage, Passage.Sentence sentence) {
    return passage.lexicon().has("nouns", "capital") && new Clauses(passage, sentence).parts().isIndirect();
  }

  private Attribution reporterBefore(Passage passage, int position) {
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
    Mention before = reporterBefore(passage);
    return before == null ? null : Attribution.of(before, Rule.INDIRECT);
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

  /**
   * The person whom a sentence without a run is about, where names can be told from nouns: "Ann Lee wird deutlicher."
   */
  private static Mention turnsTo(Passage passage, Passage.Sentence sentence) {
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

  private Attribution inherited(Rule rule) {
    return new Attribution(last.who(), last.label(), null, rule);
  }

  private Mention reporterBefore(Passage passage) {
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
}
