package io.github.pressclip.find.quotes.people;

import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.passage.Token;
import io.github.pressclip.find.quotes.word.Lexicon;
import io.github.pressclip.find.quotes.word.Sex;
import io.github.pressclip.find.quotes.word.Tag;
import io.github.pressclip.page.Lower;
import java.util.Locale;

/** Takes titles off names and reads the sex from titles and first names. */
public final class NameWords {
  private NameWords() {}

  /** Where the name itself starts in a run of capitalised words: "House Speaker Paul Ryan" starts at "Paul". */
  public static int start(Passage passage, int from, int to) {
    int start = from;
    while (start < to - 1 && passage.at(start).is(Tag.ARTICLE)) {
      start++;
    }
    for (int i = start; i < to - 1; i++) {
      Token token = passage.at(i);
      boolean middle = i > start && isFirstName(passage.at(i - 1)) && !token.is(Tag.ABBREVIATION);
      if (isTitle(passage, i) && !middle && !isSuffix(passage.at(i + 1).lower())) {
        start = i + 1;
      } else if (isFirstName(token) && !passage.at(i + 1).is(Tag.TITLE)) {
        break;
      }
    }
    return skipToFirstName(passage, from, start, to);
  }

  /** True for a title, also in the case that ends in "en" where nouns have capitals: "des Humoristen Lee". */
  private static boolean isTitle(Passage passage, int i) {
    Token token = passage.at(i);
    if (token.is(Tag.TITLE)) {
      return true;
    }
    Lexicon lexicon = passage.lexicon();
    String word = token.text();
    if (!word.endsWith("en") || !lexicon.has("nouns", "capital") || token.any(Tag.PERSON.bit | Tag.ROLE.bit)) {
      return false;
    }
    String stem = Lower.of(word.substring(0, word.length() - 2));
    return ((lexicon.tags(stem) | lexicon.tagsByEnding(stem)) & Tag.TITLE.bit) != 0;
  }

  /**
   * "Universe Alicia Machado" after a title starts at "Alicia", and so does "of Norrby Alicia Machado", after what
   * somebody is of; a name of two words has nothing to skip.
   */
  private static int skipToFirstName(Passage passage, int from, int start, int to) {
    boolean behind = start > 0 && passage.at(start - 1).is(Tag.ARTICLE) && to - start == 2
        && to < passage.size() && passage.at(to).is(Tag.SAY) && !passage.at(to).is(Tag.CAPITAL);
    if (behind && !isFirstName(passage.at(start)) && isFirstName(passage.at(start + 1))) {
      return start + 1; // "Writing in The Mirror Linda said": no person's first name follows "The Mirror"
    }
    boolean known = start > from || isRole(passage, from)
        || passage.at(start).any(Tag.ROLE.bit | Tag.ORGANISATION.bit) || isOf(passage, start)
        || passage.lexicon().has("order", "verb second");
    if (to - start < (known ? 3 : 4) || isFirstName(passage.at(start))) {
      return start;
    }
    for (int i = start + 1; i < to - 1; i++) {
      if (isFirstName(passage.at(i))) {
        return i;
      }
    }
    return start;
  }

  /** True behind what somebody is, in small letters: "президент России Иван Петров". */
  private static boolean isRole(Passage passage, int from) {
    return from > 0 && passage.lexicon().has("owners", "bare")
        && passage.at(from - 1).any(Tag.ROLE.bit | Tag.TITLE.bit) && !passage.at(from - 1).is(Tag.CAPITAL);
  }

  /** True behind a preposition, with or without an article. */
  private static boolean isOf(Passage passage, int start) {
    int before = start - 1;
    if (before > 0 && passage.at(before).is(Tag.ARTICLE)) {
      before--;
    }
    return before >= 0 && passage.at(before).is(Tag.PREPOSITION);
  }

  /** A first name as it's printed: where the first words of a story are in capitals, "LINDA Lee", Linda's are small. */
  static String shown(Passage passage, int i, String written) {
    boolean loud = isFirstName(passage.at(i)) && written.length() > 2 && isLoud(written)
        && !isLoud(passage.at(i + 1).text());
    return loud ? written.charAt(0) + Lower.of(written.substring(1)) : written;
  }

  private static boolean isLoud(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static boolean isFirstName(Token token) {
    return token.any(Tag.MALE.bit | Tag.FEMALE.bit);
  }

  /** True for a name in which a word tells a body or a work: "Democratic National Committee", but not "Bill Lee". */
  static boolean isBody(Passage passage, int from, int to) {
    boolean first = to - from > 1 && isFirstName(passage.at(from));
    for (int i = first ? from + 1 : from; i < to; i++) {
      if (passage.at(i).is(Tag.ORGANISATION)) {
        return true;
      }
    }
    return passage.at(from).is(Tag.ARTICLE);
  }

  /** The sex that the titles of a name, the words before it or its first name tell. */
  static Sex sex(Passage passage, int from, int start, int to) {
    for (int i = from; i < start; i++) {
      Sex told = passage.lexicon().titles().sex(passage.at(i).lower());
      if (told != Sex.UNKNOWN) {
        return told;
      }
    }
    Sex introduced = introduced(passage, from);
    if (introduced != Sex.UNKNOWN) {
      return introduced;
    }
    return to - start < 2 ? Sex.UNKNOWN : sexOfFirstName(passage.at(start));
  }

  /** The sex of those who have a first name; unknown if it's none, or one of men and women. */
  static Sex sexOfFirstName(Token name) {
    boolean male = name.is(Tag.MALE);
    return male == name.is(Tag.FEMALE) ? Sex.UNKNOWN : male ? Sex.MALE : Sex.FEMALE;
  }

  /** The sex of "her husband Bill", "la bióloga Nuria": what a word right before the name tells, or its article. */
  static Sex introduced(Passage passage, int from) {
    for (int i = from - 1; i >= Math.max(0, from - 3); i--) {
      Token token = passage.at(i);
      if (!token.isWord() || token.any(Tag.SAY.bit | Tag.PREPOSITION.bit) && !token.is(Tag.ARTICLE)) {
        break;
      }
      Sex told = passage.lexicon().titles().sex(token.lower());
      if (told != Sex.UNKNOWN) {
        return i > 0 && token.is(Tag.ARTICLE) && passage.at(i - 1).is(Tag.PREPOSITION) ? Sex.UNKNOWN : told;
      }
    }
    return Sex.UNKNOWN;
  }

  static boolean isSuffix(String word) {
    return word.equals("jr") || word.equals("sr") || word.equals("ii") || word.equals("iii") || word.equals("iv");
  }
}
