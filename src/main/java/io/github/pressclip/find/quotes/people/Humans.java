package io.github.pressclip.find.quotes.people;

import io.github.pressclip.find.quotes.word.Sex;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What an article tells of those whom it names, beside the names: who is a human being, and of which sex. */
final class Humans {
  /** What a first name tells of people whom the article calls by nothing else. */
  private final Map<String, Sex> firstNames = new HashMap<>();

  /** Names that a word for a body or a work stands in. */
  private final Set<String> bodies = new HashSet<>();

  private final Set<Person> speaking = new HashSet<>();

  /** By how many pronouns for men there are more behind a name than for women. */
  private final Map<Person, Integer> votes = new HashMap<>();

  /** Notes what a name tells where it stands. */
  void read(NameReading name) {
    if (name.body()) {
      bodies.add(name.person().name());
    }
    if (name.told() != Sex.UNKNOWN) {
      firstNames.put(name.person().surname(), name.told());
    }
  }

  /** True if something in the article tells that it is a human being. */
  boolean has(Person person) {
    return person.person()
        || (speaking.contains(person) || votes.containsKey(person)) && !isBody(person);
  }

  /** True for a name that a word for a body or a work stands in. */
  boolean isBody(Person person) {
    return bodies.contains(person.name());
  }

  /** Notes that a name is a speaker's. */
  void speaks(Person person) {
    speaking.add(person);
  }

  /** True for a name that was noted as a speaker's. */
  boolean hasSpoken(Person person) {
    return speaking.contains(person);
  }

  /** What the article tells of the sex, by first names and titles. */
  Sex sex(Person person) {
    if (person.sex() != Sex.UNKNOWN) {
      return person.sex();
    }
    Sex told = person.words().size() == 1 ? firstNames.get(person.surname()) : null;
    if (told != null) {
      return told;
    }
    int vote = votes.getOrDefault(person, 0);
    return vote > 0 ? Sex.MALE : vote < 0 ? Sex.FEMALE : Sex.UNKNOWN;
  }

  /** Counts a pronoun that follows somebody's name: he or she. */
  void vote(Person person, boolean he) {
    votes.merge(person, he ? 1 : -1, Integer::sum);
  }
}
