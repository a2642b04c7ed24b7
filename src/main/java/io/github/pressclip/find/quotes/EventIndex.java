package io.github.pressclip.find.quotes;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The reporting words of an article's sentences, each sentence read once and only when asked for. */
final class EventIndex {
  private final Map<Passage.Sentence, List<Event>> read = new IdentityHashMap<>();

  List<Event> of(Passage passage, Passage.Sentence sentence) {
    List<Event> events = read.get(sentence);
    if (events == null) {
      events = passage.lexicon().has("nouns", "capital") ? ClauseEvents.of(passage, sentence)
          : Events.of(passage, sentence);
      read.put(sentence, events);
    }
    return events;
  }
}
