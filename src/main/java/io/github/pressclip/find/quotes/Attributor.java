package io.github.pressclip.find.quotes;

import io.github.pressclip.find.quotes.mark.Labels;
import io.github.pressclip.find.quotes.mark.Span;
import io.github.pressclip.find.quotes.passage.Mention;
import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.people.People;
import io.github.pressclip.find.quotes.sentence.Event;
import io.github.pressclip.find.quotes.sentence.EventIndex;
import io.github.pressclip.find.quotes.sentence.SentenceParts;
import io.github.pressclip.find.quotes.sentence.Subjects;
import io.github.pressclip.find.quotes.word.Tag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives each run of an article to the one who says it: by its sentence if that says who, else by what's around it. */
final class Attributor {
  private final List<Passage> passages;
  private final Set<Integer> headings;
  private final EventIndex index;
  private final Voices voices;
  private final Map<Span, Attribution> given = new HashMap<>();
  private final ReporterAbove above;
  private Attribution last = Attribution.nobody(Rule.NOBODY);
  private int lastParagraph = -1;

  private Attributor(List<Passage> passages, Set<Integer> headings, EventIndex index, People people) {
    this.passages = passages;
    this.headings = headings;
    this.index = index;
    this.voices = new Voices(passages, index, people);
    this.above = new ReporterAbove(passages, index, voices, given);
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
            : fromContext(passage, position, i).with(BareReport.behind(passage, sentence, i));
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
    Attribution indirect = above.ofIndirect(passage, position);
    if (indirect != null) {
      return indirect;
    }
    if (!whole && !BareReport.standsBefore(passage, sentence, run)) {
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
    Mention turned =
        whole && position > 0 ? ReporterAbove.turnsTo(passage, passage.sentences().get(position - 1)) : null;
    if (turned != null) {
      return Attribution.of(turned, Rule.SENTENCE_BEFORE);
    }
    if (last.named() && lastParagraph == passage.index()) {
      return inherited(Rule.SAME_PARAGRAPH);
    }
    Mention before = above.before(passage, position);
    if (before != null) {
      return Attribution.of(before, position > 0 ? Rule.SENTENCE_BEFORE : Rule.PARAGRAPH_BEFORE);
    }
    return whole && last.named() && lastParagraph >= passage.index() - 1
        ? inherited(Rule.QUOTE_BEFORE) : Attribution.nobody(Rule.NOBODY);
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

  private Attribution inherited(Rule rule) {
    return new Attribution(last.who(), last.label(), null, rule);
  }
}
