package io.github.pressclip.find.quotes.sentence;

import io.github.pressclip.find.quotes.passage.Passage;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The reporting words of an article's sentences, each sentence read once and only when asked for. */
public final class EventIndex {
  private final Map<Passage.Sentence, List<Event>> read = new IdentityHashMap<>();

  /** The reporting words of a sentence, in order. */
  public List<Event> of(Passage passage, Passage.Sentence sentence) {
    List<Event> events = read.get(sentence);
    if (events == null) {
      events = passage.lexicon().has("nouns", "capital") ? ClauseEvents.of(passage, sentence)
          : Events.of(passage, sentence);
      read.put(sentence, events);
    }
    return events;
  }
}
