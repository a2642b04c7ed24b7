package io.github.pressclip.find.quotes.people;

import io.github.pressclip.find.quotes.passage.Mention;
import io.github.pressclip.find.quotes.passage.NameSpan;
import io.github.pressclip.find.quotes.passage.Nouns;
import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.passage.Token;
import io.github.pressclip.find.quotes.passage.WordReader;
import io.github.pressclip.find.quotes.word.Sex;
import io.github.pressclip.find.quotes.word.Tag;
import io.github.pressclip.page.Lower;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The people of an article: full names, and which of them a surname means. */
public final class People {
  /** What names more people of one surname than this is a list; they are not told from each other any more. */
  private static final int MOST_NAMESAKES = 50;

  private final Map<String, List<Person>> bySurname = new HashMap<>();

  /** What a first name tells of people whom the article calls by nothing else. */
  private final Map<String, Sex> firstNames = new HashMap<>();

  /** Human beings whose first name is known; null for a first name of several. */
  private final Map<String, Person> byFirstName = new HashMap<>();

  /** First names by which kings and popes are called; "Prince Charles" is no Charles Lee. */
  private final Set<String> crowned = new HashSet<>();

  /** First names of people who have such a title before their full name: "Prince Karim Aga". */
  private final Set<String> titledInFull = new HashSet<>();

  private final Set<String> bodies = new HashSet<>();
  private final Map<List<String>, Integer> counts = new HashMap<>();
  private final Set<Person> speaking = new HashSet<>();
  private final Map<Person, Integer> votes = new HashMap<>();

  /** Reads every name of the article. */
  public static People of(List<Passage> passages) {
    People people = new People();
    for (Passage passage : passages) {
      people.read(passage);
    }
    people.indexFirstNames();
    people.crowned.removeAll(people.titledInFull);
    return people;
  }

  private void read(Passage passage) {
    int size = passage.size();
    for (int i = 0; i < size; i++) {
      int end = NameSpan.end(passage, i);
      if (end > i) {
        add(passage, i, end);
        i = end - 1;
      }
    }
  }

  private void add(Passage passage, int from, int to) {
    int start = NameWords.start(passage, from, to);
    if (to - start < 1) {
      return;
    }
    Sex sex = NameWords.sex(passage, from, start, to);
    boolean body = NameWords.isBody(passage, start, to);
    boolean introduced = to - start > 1 && NameWords.introduced(passage, from) != Sex.UNKNOWN
        || isAged(passage, to);
    // "im Bundesrat Länder": where nouns have capitals a title alone proves no name
    boolean called = start > from
        && (passage.at(to - 1).is(Tag.PERSON) || !passage.lexicon().has("nouns", "capital"));
    boolean titled = !body && (called || introduced
        || to - start > 1 && passage.at(start).any(Tag.MALE.bit | Tag.FEMALE.bit));
    List<String> words = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    for (int i = start; i < to; i++) {
      Token token = passage.at(i);
      String shown = passage.text().substring(token.start(), token.start() + written(token));
      name.append(i > start ? " " : "").append(i == start && i + 1 < to ? NameWords.shown(passage, i, shown) : shown);
      String word = Lower.of(token.text());
      if (!NameWords.isSuffix(word)) {
        words.add(word);
      }
    }
    if (words.isEmpty()) {
      return;
    }
    bodies.addAll(body ? List.of(name.toString()) : List.of());
    Person person = new Person(name.toString(), List.copyOf(words), sex, titled);
    Sex told = NameWords.sexOfFirstName(passage.at(start));
    if (to - start == 1 && from == start && told != Sex.UNKNOWN) {
      firstNames.put(person.surname(), told);
    }
    if (start > from && to - start == 1 && passage.lexicon().isCrown(Lower.of(passage.at(start - 1).text()))) {
      crowned.add(person.surname());
    } else if (start > from && to - start > 1 && passage.lexicon().isCrown(Lower.of(passage.at(start - 1).text()))) {
      titledInFull.add(words.get(0));
    }
    counts.merge(person.words(), 1, Integer::sum);
    List<Person> namesakes = bySurname.computeIfAbsent(person.surname(), k -> new ArrayList<>());
    for (int i = 0; i < namesakes.size(); i++) {
      Person known = namesakes.get(i);
      if (known.words().equals(words) || known.mayBe(person)) {
        namesakes.set(i, known.with(person));
        return;
      }
    }
    if (namesakes.size() < MOST_NAMESAKES) {
      namesakes.add(person);
    }
  }

  /** True for a name with an age after it: "Ann Lee, 43, of Salem". */
  private static boolean isAged(Passage passage, int to) {
    return to + 2 < passage.size() && passage.at(to).is(',') && passage.at(to + 1).is(Tag.NUMBER)
        && passage.at(to + 2).is(',') && passage.at(to + 1).text().length() == 2;
  }

  private static int written(Token token) {
    boolean point = token.is(Tag.ABBREVIATION) && token.end() - token.start() > token.text().length();
    return token.text().length() + (point ? 1 : 0);
  }

  /**
   * Who a mention names.
   *
   * @return the person; null if the article has no fuller name or several that fit
   */
  public Person named(Mention mention) {
    Passage passage = mention.passage();
    int start = NameWords.start(passage, mention.from(), mention.to());
    return named(mention, start, NameWords.sex(passage, mention.from(), start, mention.to()));
  }

  private Person named(Mention mention, int start, Sex sex) {
    Passage passage = mention.passage();
    int last = mention.to() - 1;
    while (last > start && NameWords.isSuffix(Lower.of(passage.at(last).text()))) {
      last--;
    }
    List<Person> namesakes = bySurname.get(Lower.of(passage.at(last).text()));
    Person found = null;
    if (namesakes != null) {
      for (Person person : namesakes) {
        if (!sex(person).fits(sex) || last > start
            && !person.words().contains(Lower.of(passage.at(start).text()))) {
          continue;
        }
        if (found != null && !prevails(person, found)) {
          if (prevails(found, person)) {
            continue;
          }
          return null;
        }
        found = person;
      }
    }
    if (start == last && (found == null || found.words().size() == 1)
        && !crowned.contains(Lower.of(passage.at(last).text()))) {
      Person first = byFirstName.get(Lower.of(passage.at(last).text()));
      return first == null ? found : first;
    }
    return found;
  }

  /**
   * True if the article names one of two namesakes in full so much more often that their surname alone means that one.
   */
  private boolean prevails(Person person, Person namesake) {
    return counts.getOrDefault(person.words(), 0) >= 3 * Math.max(1, counts.getOrDefault(namesake.words(), 0));
  }

  /**
   * The human being of a sex whom a mention may name.
   *
   * @return null if it names none, or several of that sex
   */
  Person human(Mention mention, Sex sex) {
    int start = NameWords.start(mention.passage(), mention.from(), mention.to());
    Sex told = NameWords.sex(mention.passage(), mention.from(), start, mention.to());
    if (!told.fits(sex)) {
      return null;
    }
    Person person = named(mention, start, sex);
    if (person == null && namesakes(mention, start, sex) > 1) {
      return new Person(mention.passage().at(start).text(), List.of(), sex, true);
    }
    return person != null && sex(person).fits(sex) && isHuman(person) ? person : null;
  }

  /** How many people of a sex a surname alone can mean; it then stays as written. */
  private int namesakes(Mention mention, int start, Sex sex) {
    int count = 0;
    if (mention.to() - start == 1) {
      String surname = Lower.of(mention.passage().at(start).text());
      for (Person person : bySurname.getOrDefault(surname, List.of())) {
        count += sex(person) == sex && isHuman(person) ? 1 : 0;
      }
    }
    return count;
  }

  /** True if something in the article tells that it is a human being. */
  public boolean isHuman(Person person) {
    return person.person()
        || (speaking.contains(person) || votes.containsKey(person)) && !bodies.contains(person.name());
  }

  /** Notes that a name is a speaker's, so a human being's or a body's. */
  public void speaks(Mention mention) {
    Person person = named(mention);
    if (person != null) {
      speaking.add(person);
    }
  }

  /** True if a mention names a human being, or several of one surname among whom is one. */
  public boolean mayBeHuman(Mention mention) {
    Person person = named(mention);
    if (person != null) {
      return isHuman(person);
    }
    for (Person namesake : bySurname.getOrDefault(Lower.of(mention.last().text()), List.of())) {
      if (isHuman(namesake)) {
        return true;
      }
    }
    return false;
  }

  /** True for a name that was noted as a speaker's. */
  public boolean hasSpoken(Person person) {
    return speaking.contains(person);
  }

  /** What the article tells of the sex, by first names and titles. */
  public Sex sex(Person person) {
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

  /** Learns the sex of people from the pronouns that follow their names when nobody else is named between. */
  public void readSexes(List<Passage> passages) {
    for (Passage passage : passages) {
      Person last = null;
      for (int i = 0; i < passage.size(); i++) {
        Token token = passage.at(i);
        if (last != null && token.any(Tag.HE.bit | Tag.SHE.bit)) {
          votes.put(last, votes.getOrDefault(last, 0) + (token.is(Tag.HE) ? 1 : -1));
          last = null;
        }
        int end = NameSpan.end(passage, i);
        if (end > i) {
          Person person = named(new Mention(passage, i, end, Mention.Kind.NAME));
          boolean unknown = person != null && person.sex() == Sex.UNKNOWN
              && (speaking.contains(person) || person.words().size() == 2 && !bodies.contains(person.name())
                  && standsAsName(passage, i, end));
          boolean human = person != null && isHuman(person);
          last = unknown ? person : human || person == null ? null : last;
          i = end - 1;
        }
      }
    }
  }

  /**
   * False for two nouns where nouns have capitals, behind an article or a preposition: "im Notfall Strom", "der Schule
   * Nachbarn", "im alten Bunker Briefe", and for an adjective and a noun, "Billige Autos". A person's name stands
   * alone, unless a first name or a title proves it.
   */
  private static boolean standsAsName(Passage passage, int from, int to) {
    if (!passage.lexicon().has("nouns", "capital") || passage.at(to - 1).is(Tag.PERSON)) {
      return true;
    }
    Nouns nouns = new Nouns(passage);
    int before = from - 1;
    while (before > 0 && nouns.isModifier(before) && passage.at(before).tags() == 0) {
      before--;
    }
    return !nouns.isInflected(from)
        && (before < 0 || !passage.at(before).any(WordReader.DETERMINER | Tag.PREPOSITION.bit));
  }

  /**
   * The name of a transcript's speaker, {@code Chris Wallace} for {@code WALLACE}; the label itself if it's unknown.
   */
  public String labelled(String label) {
    String surname = Lower.of(label.substring(label.lastIndexOf(' ') + 1));
    List<Person> namesakes = bySurname.getOrDefault(surname, List.of());
    return namesakes.size() == 1 && namesakes.get(0).words().size() > 1 ? namesakes.get(0).name() : label;
  }

  private void indexFirstNames() {
    for (List<Person> namesakes : bySurname.values()) {
      for (Person person : namesakes) {
        if (person.words().size() > 1 && person.person()) {
          String first = person.words().get(0);
          byFirstName.put(first, byFirstName.containsKey(first) ? null : person);
        }
      }
    }
  }
}
