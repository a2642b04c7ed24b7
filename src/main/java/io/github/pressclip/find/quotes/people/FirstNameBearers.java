package io.github.pressclip.find.quotes.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whom a first name alone means: the one human being of that name, unless a king or a pope is called so. */
final class FirstNameBearers {
  /** Human beings whose first name is known; null for a first name of several. */
  private final Map<String, Person> byFirstName = new HashMap<>();

  /** First names by which kings and popes are called; "Prince Charles" is no Charles Lee. */
  private final Set<String> crowned = new HashSet<>();

  /** First names of people who have such a title before their full name: "Prince Karim Aga". */
  private final Set<String> titledInFull = new HashSet<>();

  /** Notes the first name that a title such as "King" stands before. */
  void read(NameReading name) {
    if (name.crowned() && name.single()) {
      crowned.add(name.person().surname());
    } else if (name.crowned()) {
      titledInFull.add(name.person().words().get(0));
    }
  }

  /** Adds people of one surname. */
  void add(List<Person> namesakes) {
    for (Person person : namesakes) {
      if (person.words().size() > 1 && person.person()) {
        String first = person.words().get(0);
        byFirstName.put(first, byFirstName.containsKey(first) ? null : person);
      }
    }
  }

  /** Who is meant; null if it's nobody for sure. */
  Person of(String name) {
    return crowned.contains(name) && !titledInFull.contains(name) ? null : byFirstName.get(name);
  }
}
