package io.github.pressclip.find.quotes.people;

import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.passage.Token;
import io.github.pressclip.find.quotes.word.Sex;
import io.github.pressclip.find.quotes.word.Tag;
import java.util.ArrayList;
import java.util.List;

/**
 * What an article tells of somebody or something where it stands by name.
 *
 * @param person who is named
 * @param body true if a word of the name tells a body or a work
 * @param single true if the name is one word without its titles
 * @param crowned true if a title of kings and popes stands before it
 * @param told the sex of those who have it for a first name, where it stands alone
 */
record NameReading(Person person, boolean body, boolean single, boolean crowned, Sex told) {
  /**
   * Reads a name with its titles.
   *
   * @return null if it has no word of its own
   */
  static NameReading of(Passage passage, int from, int to) {
    int start = NameWords.start(passage, from, to);
    if (to - start < 1) {
      return null;
    }
    List<String> words = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    for (int i = start; i < to; i++) {
      Token token = passage.at(i);
      String shown = passage.text().substring(token.start(), token.start() + written(token));
      name.append(i > start ? " " : "").append(i == start && i + 1 < to ? NameWords.shown(passage, i, shown) : shown);
      String word = token.lower();
      if (!NameWords.isSuffix(word)) {
        words.add(word);
      }
    }
    if (words.isEmpty()) {
      return null;
    }
    boolean body = NameWords.isBody(passage, start, to);
    boolean single = to - start == 1;
    boolean crowned = start > from && passage.lexicon().titles().isCrown(passage.at(start - 1).lower());
    Person person = new Person(name.toString(), List.copyOf(words), NameWords.sex(passage, from, start, to),
        !body && isHuman(passage, from, start, to));
    return new NameReading(person, body, single, crowned,
        single && from == start ? NameWords.sexOfFirstName(passage.at(start)) : Sex.UNKNOWN);
  }

  /** True if a title, an age or a word for somebody beside the name tells a human being. */
  private static boolean isHuman(Passage passage, int from, int start, int to) {
    // "im Bundesrat Länder": where nouns have capitals a title alone proves no name
    boolean called = start > from
        && (passage.at(to - 1).is(Tag.PERSON) || !passage.lexicon().has("nouns", "capital"));
    boolean full = to - start > 1;
    return called || isAged(passage, to) || full && (NameWords.introduced(passage, from) != Sex.UNKNOWN
        || passage.at(start).any(Tag.MALE.bit | Tag.FEMALE.bit));
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
}
