package io.github.pressclip.find.quotes.people;

import io.github.pressclip.find.quotes.word.Sex;
import java.util.List;

/**
 * Somebody or something that the article calls by name.
 *
 * @param name the fullest name, without titles
 * @param words its words in small letters
 * @param sex what the article and the first name tell
 * @param person true if what stands before or after the name tells a human being; false if nothing does
 */
public record Person(String name, List<String> words, Sex sex, boolean person) {
  // By hand, like hashCode: what a record generates for itself takes longer to link than a page to read.
  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Person that
            && person == that.person
            && sex == that.sex
            && name.equals(that.name)
            && words.equals(that.words);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /**
   * True if another name of the same surname may be this person's: "Mr. Smith" and "John Smith", "J. Smith" likewise.
   */
  boolean mayBe(Person other) {
    if (!sex.fits(other.sex)) {
      return false;
    }
    if (words.size() == 1 || other.words.size() == 1) {
      return true;
    }
    return words.containsAll(other.words) || other.words.containsAll(words);
  }

  /** The same person with what another mention tells: the fuller name, the sex that either knows. */
  Person with(Person other) {
    Person fuller = other.words.size() > words.size() ? other : this;
    Sex known = sex == Sex.UNKNOWN ? other.sex : sex;
    return new Person(fuller.name, fuller.words, known, person || other.person);
  }

  String surname() {
    return words.get(words.size() - 1);
  }
}
