package io.github.pressclip.find.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The people of an article: full names, and which of them a surname means. */
final class People {
  private final Map<String, List<Person>> bySurname = new HashMap<>();

  /** Reads every name of the article. */
  static People of(List<Passage> passages) {
    People people = new People();
    for (Passage passage : passages) {
      people.read(passage);
    }
    return people;
  }

  private void read(Passage passage) {
    NounPhrases phrases = new NounPhrases(passage);
    int size = passage.tokens().size();
    int i = 0;
    while (i < size) {
      if (!phrases.isName(i)) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < size && !passage.at(end - 1).is(Tag.GENITIVE) && (phrases.isName(end)
          || passage.at(end).is(Tag.PARTICLE) && end + 1 < size && phrases.isName(end + 1))) {
        end++;
      }
      add(passage, i, end);
      i = end;
    }
  }

  private void add(Passage passage, int from, int to) {
    int start = NameWords.start(passage, from, to);
    if (to - start < 1) {
      return;
    }
    Person.Sex sex = NameWords.sex(passage, from, start, to);
    if (to - start == 1 && sex == Person.Sex.UNKNOWN) {
      return;
    }
    boolean titled = start > from || to - start > 1 && passage.at(start).any(Tag.MALE.bit | Tag.FEMALE.bit);
    List<String> words = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    for (int i = start; i < to; i++) {
      Token token = passage.at(i);
      name.append(i > start ? " " : "").append(passage.text(), token.start(), token.start() + written(passage, token));
      String word = token.text().toLowerCase(Locale.ROOT);
      if (!NameWords.isSuffix(word)) {
        words.add(word);
      }
    }
    if (words.isEmpty()) {
      return;
    }
    Person person = new Person(name.toString(), List.copyOf(words), sex, titled);
    List<Person> namesakes = bySurname.computeIfAbsent(person.surname(), k -> new ArrayList<>());
    for (int i = 0; i < namesakes.size(); i++) {
      Person known = namesakes.get(i);
      if (known.words().equals(words) || merges(known, person)) {
        namesakes.set(i, merged(known, person));
        return;
      }
    }
    namesakes.add(person);
  }

  private static int written(Passage passage, Token token) {
    boolean point = token.is(Tag.ABBREVIATION) && token.end() - token.start() > token.text().length();
    return token.text().length() + (point ? 1 : 0);
  }

  /** True if two names of one surname are the same person's: "Mr. Smith" and "John Smith", "J. Smith" likewise. */
  private static boolean merges(Person a, Person b) {
    if (!a.sex().fits(b.sex())) {
      return false;
    }
    if (a.words().size() == 1 || b.words().size() == 1) {
      return true;
    }
    return a.words().containsAll(b.words()) || b.words().containsAll(a.words());
  }

  private static Person merged(Person a, Person b) {
    Person fuller = b.words().size() > a.words().size() ? b : a;
    Person.Sex sex = a.sex() == Person.Sex.UNKNOWN ? b.sex() : a.sex();
    return new Person(fuller.name(), fuller.words(), sex, a.person() || b.person());
  }

  /**
   * Who a mention names.
   *
   * @return the person; null if the article has no fuller name or several that fit
   */
  Person named(Mention mention) {
    Passage passage = mention.passage();
    int start = NameWords.start(passage, mention.from(), mention.to());
    int last = mention.to() - 1;
    while (last > start && NameWords.isSuffix(passage.at(last).text().toLowerCase(Locale.ROOT))) {
      last--;
    }
    List<Person> namesakes = bySurname.get(passage.at(last).text().toLowerCase(Locale.ROOT));
    if (namesakes == null) {
      return start == last ? byFirstName(passage.at(last).text()) : null;
    }
    Person.Sex sex = NameWords.sex(passage, mention.from(), start, mention.to());
    Person found = null;
    for (Person person : namesakes) {
      if (!person.sex().fits(sex) || last > start
          && !person.words().contains(passage.at(start).text().toLowerCase(Locale.ROOT))) {
        continue;
      }
      if (found != null) {
        return null;
      }
      found = person;
    }
    return found;
  }

  private Person byFirstName(String first) {
    String wanted = first.toLowerCase(Locale.ROOT);
    Person found = null;
    for (List<Person> namesakes : bySurname.values()) {
      for (Person person : namesakes) {
        if (person.words().size() > 1 && person.words().get(0).equals(wanted)) {
          if (found != null) {
            return null;
          }
          found = person;
        }
      }
    }
    return found;
  }
}
