package io.github.pressclip.find.quotes.people;

import io.github.pressclip.find.quotes.passage.Mention;
import io.github.pressclip.find.quotes.passage.NameSpan;
import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.word.Tag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells whom "the executive" means: the one person whom the article has said to be one before. Where two fit, where
 * somebody without a name is one too, or where the article has gone on to others, it tells nobody.
 */
public final class Roles {
  private final People people;
  private final OfficeHolders holders = new OfficeHolders();

  /** The last person who was named, and the last one before that; null if there's none. */
  private Naming last;
  private Naming before;

  /** Who was named, the last paragraph that does, and the index after the last token of the name there. */
  private record Naming(Person person, int paragraph, int end) {}

  private Roles(People people) {
    this.people = people;
  }

  /**
   * The people whom some of an article's mentions mean.
   *
   * @param mentions by their paragraph and first token
   * @return none for a mention that means nobody for sure
   */
  public static Map<Mention, Person> of(
      List<Passage> passages, People people, Map<Passage, Map<Integer, Mention>> mentions) {
    Map<Mention, Person> meant = new HashMap<>();
    Roles roles = new Roles(people);
    for (Passage passage : passages) {
      roles.read(passage, mentions.getOrDefault(passage, Map.of()), meant);
    }
    return meant;
  }

  /** True for words that may mean somebody by what he is: "the executive", "the Senator". */
  public static boolean isRole(Mention mention) {
    boolean role = mention.to() - mention.from() > 1
        && mention.passage().lexicon().isDefinite(mention.first().lower());
    for (int i = mention.from() + 1; role && mention.kind() == Mention.Kind.NAME && i < mention.to(); i++) {
      role = mention.passage().at(i).any(Tag.TITLE.bit | Tag.ROLE.bit);
    }
    return role;
  }

  private void read(Passage passage, Map<Integer, Mention> mentions, Map<Mention, Person> meant) {
    int told = 0;
    for (int i = 0; i < passage.size(); i++) {
      Mention mention = mentions.get(i);
      Person person = mention == null ? null : meant(mention);
      if (person != null) {
        meant.put(mention, person);
      }
      int end = NameSpan.end(passage, i);
      if (end > i) {
        told = Math.max(told, name(passage, i, end));
        i = end - 1;
      } else if (i >= told) {
        holders.indefinite(passage, i);
      }
    }
  }

  /** Reads a name and gives the index after what's told of its bearer. */
  private int name(Passage passage, int from, int to) {
    int start = NameWords.start(passage, from, to);
    Person person = people.named(new Mention(passage, from, to, Mention.Kind.NAME));
    boolean noun = passage.lexicon().has("nouns", "capital") && !passage.at(to - 1).is(Tag.PERSON);
    if (person == null || noun || NameWords.isBody(passage, start, to)) {
      return to;
    }
    int floor = last != null && last.paragraph == passage.index() ? last.end : 0;
    OfficeReader reader = new OfficeReader(passage, from, start, to, floor);
    holders.introduce(passage, person, reader.before());
    holders.introduce(passage, person, reader.after());
    if (people.isHuman(person)) {
      before = isLast(person) ? before : last;
      last = new Naming(person, passage.index(), to);
    }
    return reader.end();
  }

  private Person meant(Mention mention) {
    Passage passage = mention.passage();
    Office office = Office.of(passage, mention.from() + 1, mention.to());
    if (office == null || office.possessed() || holders.isUnnamed(office.head())) {
      return null;
    }
    List<Person> fitting = holders.fitting(office, people);
    List<Person> told = holders.told(fitting, office);
    if (told.size() == 1 && (fitting.size() == 1 || !office.words().isEmpty())) {
      return isLast(told.get(0)) || isBefore(told.get(0)) ? told.get(0) : null;
    }
    if (fitting.size() == 1) {
      // "the Florida senator", where nothing tells whence the only senator is: the one whom the paragraph speaks of
      boolean near = isLast(fitting.get(0)) || isBefore(fitting.get(0)) && before.paragraph == passage.index();
      return near ? fitting.get(0) : null;
    }
    return lastOf(told);
  }

  /** The one of several whom the article named last, unless it named another of them right before. */
  private Person lastOf(List<Person> several) {
    Person found = null;
    for (Person person : several) {
      if (isBefore(person)) {
        return null;
      }
      found = isLast(person) ? person : found;
    }
    return found;
  }

  private boolean isLast(Person person) {
    return last != null && last.person.name().equals(person.name());
  }

  private boolean isBefore(Person person) {
    return before != null && before.person.name().equals(person.name());
  }
}
