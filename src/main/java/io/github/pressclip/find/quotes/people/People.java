package io.github.pressclip.find.quotes.people;

import io.github.pressclip.find.quotes.passage.Mention;
import io.github.pressclip.find.quotes.passage.NameSpan;
import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.word.Sex;
import io.github.pressclip.page.Lower;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The people of an article: full names, and which of them a surname means. */
public final class People {
  /** What names more people of one surname than this is a list; they are not told from each other any more. */
  private static final int MOST_NAMESAKES = 50;

  private final Map<String, List<Person>> bySurname = new HashMap<>();
  private final FirstNameBearers byFirstName = new FirstNameBearers();
  private final Humans humans = new Humans();

  /** The words of all names of the article, in order. */
  private final List<List<String>> names = new ArrayList<>();

  /** How often the article has each name, by its words; null until it's asked, for few articles have namesakes. */
  private Map<List<String>, Integer> counts;

  /** Reads every name of the article. */
  public static People of(List<Passage> passages) {
    People people = new People();
    for (Passage passage : passages) {
      people.read(passage);
    }
    for (List<Person> namesakes : people.bySurname.values()) {
      people.byFirstName.add(namesakes);
    }
    return people;
  }

  private void read(Passage passage) {
    int size = passage.size();
    for (int i = 0; i < size; i++) {
      int end = NameSpan.end(passage, i);
      if (end > i) {
        add(NameReading.of(passage, i, end));
        i = end - 1;
      }
    }
  }

  private void add(NameReading name) {
    if (name == null) {
      return;
    }
    Person person = name.person();
    humans.read(name);
    byFirstName.read(name);
    names.add(person.words());
    List<Person> namesakes = bySurname.computeIfAbsent(person.surname(), k -> new ArrayList<>());
    for (int i = 0; i < namesakes.size(); i++) {
      Person known = namesakes.get(i);
      if (known.words().equals(person.words()) || known.mayBe(person)) {
        namesakes.set(i, known.with(person));
        return;
      }
    }
    if (namesakes.size() < MOST_NAMESAKES) {
      namesakes.add(person);
    }
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
    while (last > start && NameWords.isSuffix(passage.at(last).lower())) {
      last--;
    }
    List<Person> namesakes = bySurname.get(passage.at(last).lower());
    Person found = null;
    if (namesakes != null) {
      for (Person person : namesakes) {
        if (!sex(person).fits(sex) || last > start
            && !person.words().contains(passage.at(start).lower())) {
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
    boolean bare = start == last && (found == null || found.words().size() == 1);
    Person first = bare ? byFirstName.of(passage.at(last).lower()) : null;
    return first == null ? found : first;
  }

  /**
   * True if the article names one of two namesakes in full so much more often that their surname alone means that one.
   */
  private boolean prevails(Person person, Person namesake) {
    if (counts == null) {
      counts = new HashMap<>();
      for (List<String> name : names) {
        counts.merge(name, 1, Integer::sum);
      }
    }
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
      String surname = mention.passage().at(start).lower();
      for (Person person : bySurname.getOrDefault(surname, List.of())) {
        count += sex(person) == sex && isHuman(person) ? 1 : 0;
      }
    }
    return count;
  }

  /** True if something in the article tells that it is a human being. */
  public boolean isHuman(Person person) {
    return humans.has(person);
  }

  /** Notes that a name is a speaker's, so a human being's or a body's. */
  public void speaks(Mention mention) {
    Person person = named(mention);
    if (person != null) {
      humans.speaks(person);
    }
  }

  /** True if a mention names a human being, or several of one surname among whom is one. */
  public boolean mayBeHuman(Mention mention) {
    Person person = named(mention);
    if (person != null) {
      return isHuman(person);
    }
    for (Person namesake : bySurname.getOrDefault(mention.last().lower(), List.of())) {
      if (isHuman(namesake)) {
        return true;
      }
    }
    return false;
  }

  /** True for a name that was noted as a speaker's. */
  public boolean hasSpoken(Person person) {
    return humans.hasSpoken(person);
  }

  /** What the article tells of the sex, by first names and titles. */
  public Sex sex(Person person) {
    return humans.sex(person);
  }

  /** Learns the sex of people from the pronouns that follow their names. */
  public void readSexes(List<Passage> passages) {
    PronounSexes.read(passages, this, humans);
  }

  /**
   * The name of a transcript's speaker, {@code Chris Wallace} for {@code WALLACE}; the label itself if it's unknown.
   */
  public String labelled(String label) {
    String surname = Lower.of(label.substring(label.lastIndexOf(' ') + 1));
    List<Person> namesakes = bySurname.getOrDefault(surname, List.of());
    return namesakes.size() == 1 && namesakes.get(0).words().size() > 1 ? namesakes.get(0).name() : label;
  }
}
