package io.github.pressclip.find.quotes.people;

import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.passage.Token;
import io.github.pressclip.find.quotes.word.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who in an article is said to hold which office, and what is said of it: "the Florida senator Ann Lee". */
final class OfficeHolders {
  /** The most people of one office who are told from each other. */
  private static final int MOST_HOLDERS = 8;

  /** The most words between an article and its noun. */
  private static final int REACH = 4;

  private final Map<String, List<Holder>> holders = new HashMap<>();
  private final Map<String, Set<String>> words = new HashMap<>();

  /** Nouns of offices of which somebody without a name was spoken of: "a senator". */
  private final Set<String> unnamed = new HashSet<>();

  /** Who holds an office, and what makes another one of it: a former senator. */
  private record Holder(Person person, Set<String> changes) {}

  /** Notes what somebody is said to be; nothing if no office is read. */
  void introduce(Passage passage, Person person, Office office) {
    if (office == null) {
      return;
    }
    words.computeIfAbsent(person.name(), k -> new HashSet<>()).addAll(office.words());
    hold(office.head(), new Holder(person, office.changes()));
    String ending = passage.lexicon().titleEnding(office.head());
    if (ending != null && !ending.equals(office.head())) {
      hold(ending, new Holder(person, office.changes()));
    }
  }

  private void hold(String noun, Holder holder) {
    List<Holder> known = holders.computeIfAbsent(noun, k -> new ArrayList<>());
    unnamed.remove(noun);
    for (Holder other : known) {
      if (other.person.name().equals(holder.person.name()) && other.changes.equals(holder.changes)) {
        return;
      }
    }
    if (known.size() < MOST_HOLDERS) {
      known.add(holder);
    }
  }

  /** Notes the noun of "a senator". */
  void indefinite(Passage passage, int at) {
    Token token = passage.at(at);
    if (!token.is(Tag.ARTICLE) || passage.lexicon().isDefinite(token.lower())) {
      return;
    }
    for (int i = at + 1; i < passage.size() && i - at <= REACH && passage.at(i).isWord(); i++) {
      String noun = passage.lexicon().titles().inFull(passage.at(i).lower());
      if (holders.containsKey(noun)) {
        unnamed.add(noun);
      }
    }
  }

  /** True for the noun of an office of which somebody without a name was spoken of, after those with one. */
  boolean isUnnamed(String noun) {
    return unnamed.contains(noun);
  }

  /** Those who hold an office, and no other that is made of it; their sex may be that of the office. */
  List<Person> fitting(Office office, People people) {
    List<Person> fitting = new ArrayList<>();
    for (Holder holder : holders.getOrDefault(office.head(), List.of())) {
      if (holder.changes.equals(office.changes()) && people.sex(holder.person).fits(office.sex())) {
        fitting.add(holder.person);
      }
    }
    return fitting;
  }

  /** Those of some people of whom all words of an office were said. */
  List<Person> told(List<Person> some, Office office) {
    List<Person> told = new ArrayList<>();
    for (Person person : some) {
      if (words.get(person.name()).containsAll(office.words())) {
        told.add(person);
      }
    }
    return told;
  }
}
