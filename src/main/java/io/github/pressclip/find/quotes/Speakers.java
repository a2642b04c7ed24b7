package io.github.pressclip.find.quotes;

import io.github.pressclip.find.quotes.mark.Span;
import io.github.pressclip.find.quotes.passage.Mention;
import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.people.NameWords;
import io.github.pressclip.find.quotes.people.People;
import io.github.pressclip.find.quotes.people.Person;
import io.github.pressclip.find.quotes.people.Roles;
import io.github.pressclip.find.quotes.people.TitleHolder;
import io.github.pressclip.find.quotes.sentence.Event;
import io.github.pressclip.find.quotes.sentence.EventIndex;
import io.github.pressclip.find.quotes.word.Tag;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns the words that name a speaker into the speaker: surnames into the fullest name, pronouns into whom the text was
 * about when they came.
 */
final class Speakers {
  private final List<Passage> passages;
  private final People people;
  private final Map<Span, Attribution> attributions;
  private final Map<Mention, String> resolved = new HashMap<>();

  /** The people whom roles mean. */
  private final Map<Mention, Person> meant = new HashMap<>();
  private final EventIndex index;

  private Speakers(
      List<Passage> passages, People people, Map<Span, Attribution> attributions, EventIndex index) {
    this.passages = passages;
    this.index = index;
    this.people = people;
    this.attributions = attributions;
  }

  /** The speakers of all mentions that a run was given to. */
  static Speakers of(List<Passage> passages, People people, Map<Span, Attribution> attributions, EventIndex index) {
    Speakers speakers = new Speakers(passages, people, attributions, index);
    speakers.read();
    return speakers;
  }

  /** The speaker whom a mention names; null for a pronoun that means nobody for sure. */
  String of(Mention who) {
    return resolved.get(who);
  }

  /** True for a role that was turned into the name of the one who was said to hold it. */
  boolean isMeant(Mention role) {
    return meant.containsKey(role);
  }

  private void read() {
    Map<Passage, Set<Integer>> pronouns = new HashMap<>();
    Map<Passage, Map<Integer, Mention>> roles = new HashMap<>();
    for (Attribution attribution : attributions.values()) {
      Mention who = attribution.who();
      if (who == null) {
        continue;
      }
      if (who.kind() == Mention.Kind.PRONOUN) {
        pronouns.computeIfAbsent(who.passage(), k -> new HashSet<>()).add(who.from());
      } else {
        resolved.put(who, who.kind() == Mention.Kind.ROLE ? who.words() : name(who));
        speaks(who);
        if (Roles.isRole(who)) {
          roles.computeIfAbsent(who.passage(), k -> new HashMap<>()).put(who.from(), who);
        }
      }
    }
    if (pronouns.isEmpty() && roles.isEmpty()) {
      return;
    }
    for (Passage passage : passages) {
      for (Passage.Sentence sentence : passage.sentences()) {
        for (Event event : index.of(passage, sentence)) {
          if (event.full()) {
            speaks(event.subject());
          }
        }
      }
    }
    people.readSexes(passages);
    meant.putAll(Roles.of(passages.subList(0, afterLast(roles.keySet())), people, roles));
    for (Map.Entry<Mention, Person> role : meant.entrySet()) {
      resolved.put(role.getKey(), role.getValue().name());
    }
    List<Passage> told = passages.subList(0, afterLast(pronouns.keySet()));
    resolved.putAll(Pronouns.of(told, people, attributions, meant, pronouns));
  }

  private void speaks(Mention who) {
    if (who.kind() == Mention.Kind.NAME && isPerson(who)) {
      people.speaks(who);
    }
  }

  /** The number of paragraphs up to the last of some; what stands below tells nothing of them. */
  private static int afterLast(Set<Passage> some) {
    int after = 0;
    for (Passage passage : some) {
      after = Math.max(after, passage.index() + 1);
    }
    return after;
  }

  /** False for a noun that is no name: "Critics" where a sentence begins, any noun where nouns have capitals. */
  private static boolean isPerson(Mention mention) {
    if (mention.to() - mention.from() == 1 && mention.first().is(Tag.ROLE)) {
      return false;
    }
    return !mention.passage().lexicon().has("nouns", "capital") || mention.last().is(Tag.PERSON);
  }

  private String name(Mention mention) {
    Person person = people.named(mention);
    if (person != null && person.words().size() > 1) {
      return person.name();
    }
    Mention holder = TitleHolder.of(mention);
    if (holder != null) {
      return name(holder);
    }
    int start = NameWords.start(mention.passage(), mention.from(), mention.to());
    boolean titled = start > mention.from() && mention.passage().at(start - 1).is(Tag.TITLE);
    if (mention.first().is(Tag.ARTICLE) && !titled) {
      return mention.words();
    }
    return new Mention(mention.passage(), start, mention.to(), Mention.Kind.NAME).words();
  }
}
