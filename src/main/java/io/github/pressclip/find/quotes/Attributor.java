package io.github.pressclip.find.quotes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives each run of an article to the one who says it. */
final class Attributor {
  private final List<Passage> passages;
  private final Map<Span, Attribution> given = new HashMap<>();
  private Attribution last = Attribution.NOBODY;
  private int lastParagraph = -1;

  private Attributor(List<Passage> passages) {
    this.passages = passages;
  }

  static Map<Span, Attribution> attribute(List<Passage> passages) {
    Attributor attributor = new Attributor(passages);
    for (Passage passage : passages) {
      for (int i = 0; i < passage.sentences().size(); i++) {
        attributor.sentence(passage, i);
      }
    }
    return attributor.given;
  }

  private void sentence(Passage passage, int index) {
    Passage.Sentence sentence = passage.sentences().get(index);
    List<Event> events = null;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (!passage.at(i).is(Tag.QUOTE)) {
        continue;
      }
      if (events == null) {
        events = Events.of(passage, sentence);
      }
      Attribution found = inSentence(passage, sentence, i, events);
      if (found == null) {
        found = fromContext(passage, index, i);
      }
      given.put(passage.at(i).span(), found);
      if (found.named() && Direct.objection(passage, i, found) == null) {
        last = found;
        lastParagraph = passage.index();
      }
    }
  }

  private Attribution inSentence(Passage passage, Passage.Sentence sentence, int run, List<Event> events) {
    Event after = null;
    Event before = null;
    for (Event event : events) {
      if (event.cue() < run) {
        before = event;
      } else if (after == null && event.full()) {
        after = event;
      }
    }
    boolean tightBefore = before != null && leads(passage, before, run);
    if (after != null && adjoins(passage, run, after)
        && !(tightBefore && leadsIntoRun(passage, sentence, after))) {
      return found(passage, after, "the words after it report it");
    }
    if (tightBefore) {
      return found(passage, before, "the words before it report it");
    }
    if (after != null && before != null && !before.full() && closesSentence(passage, sentence, after)) {
      return found(passage, after, "the sentence ends with who says it");
    }
    if (before != null) {
      return found(passage, outermost(events, run, before), "the reporting word before it in the sentence");
    }
    if (after != null && (closesSentence(passage, sentence, after) || after.from() - run < 12)) {
      return found(passage, after, "the reporting word after it in the sentence");
    }
    return null;
  }

  private static Event outermost(List<Event> events, int run, Event nearest) {
    for (Event event : events) {
      if (event.cue() < run && event.full() && !nearest.full()) {
        return event;
      }
    }
    return nearest;
  }

  private static Attribution found(Passage passage, Event event, String rule) {
    return new Attribution(event.subject(), passage.at(event.cue()), rule);
  }

  /** True if only marks stand between a run and the words that report it. */
  private static boolean adjoins(Passage passage, int run, Event event) {
    for (int i = run + 1; i < event.from(); i++) {
      Token token = passage.at(i);
      if (!token.isPause() && !token.any(Tag.CONJUNCTION.bit | Tag.ADVERB.bit | Tag.CONTINUED.bit)) {
        return false;
      }
    }
    return true;
  }

  /** True if a cue leads right into a run: "said, “…”", "said: “…”", "told reporters “…”". */
  private static boolean leads(Passage passage, Event event, int run) {
    int words = 0;
    for (int i = event.inverted() ? event.subject().to() : event.cue() + 1; i < run; i++) {
      Token token = passage.at(i);
      if (token.is(Tag.QUOTE)) {
        return false;
      }
      words += token.isWord() && !token.any(Tag.CONTINUED.bit | Tag.ADVERB.bit) ? 1 : 0;
    }
    Token before = passage.at(run - 1);
    return words == 0 || (before.is(',') || before.is(':')) && words < 12;
  }

  private static boolean leadsIntoRun(Passage passage, Passage.Sentence sentence, Event event) {
    int start = Math.max(event.cue(), event.inverted() ? event.subject().to() - 1 : 0);
    for (int i = start + 1; i < Math.min(sentence.to(), start + 10); i++) {
      if (passage.at(i).is(Tag.QUOTE)) {
        return true;
      }
    }
    return false;
  }

  /** True if words of reporting end their sentence after a comma: "…, Smith said." */
  private static boolean closesSentence(Passage passage, Passage.Sentence sentence, Event event) {
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

  private Attribution fromContext(Passage passage, int index, int run) {
    Passage.Sentence sentence = passage.sentences().get(index);
    boolean whole = run == sentence.from();
    if (!whole) {
      Mention subject = new Subjects(passage, sentence).main(sentence.to());
      if (subject != null && subject.from() < run && subject.kind() != Mention.Kind.ROLE) {
        return new Attribution(subject, null, "the subject of its sentence");
      }
    }
    if (index > 0 && last.named() && lastParagraph == passage.index()) {
      return new Attribution(last.who(), null, "the speaker of the quote before it in the paragraph");
    }
    Attribution previous = index > 0
        ? reporter(passage, passage.sentences().get(index - 1))
        : passage.index() > 0 ? lastReporter(passages.get(passage.index() - 1)) : null;
    if (previous != null) {
      return new Attribution(previous.who(), null, index > 0
          ? "the subject of the sentence before it" : "the subject of the paragraph before it");
    }
    if (whole && last.named() && lastParagraph >= passage.index() - 1) {
      return new Attribution(last.who(), null, "the speaker of the quote before it");
    }
    return Attribution.NOBODY;
  }

  private static Attribution lastReporter(Passage passage) {
    return passage.sentences().isEmpty()
        ? null : reporter(passage, passage.sentences().get(passage.sentences().size() - 1));
  }

  private static Attribution reporter(Passage passage, Passage.Sentence sentence) {
    List<Event> events = Events.of(passage, sentence);
    if (!events.isEmpty()) {
      return found(passage, events.get(0), "");
    }
    Mention subject = new Subjects(passage, sentence).main(sentence.to());
    return subject == null ? null : new Attribution(subject, null, "");
  }
}
