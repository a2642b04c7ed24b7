package io.github.pressclip.find.byline.form;

import io.github.pressclip.find.byline.credit.CreditWords;
import io.github.pressclip.find.byline.credit.NameEnd;
import io.github.pressclip.find.byline.name.LostSpace;
import io.github.pressclip.find.byline.name.OfficeWords;
import io.github.pressclip.find.byline.name.PersonName;
import io.github.pressclip.page.Lower;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads lines that say what somebody by a paper does, alone or behind a name: "Staff Writer", "Ann Smith Deputy
 * Editor".
 */
public final class OfficeLine {
  /** A name has no more words. */
  private static final int NAME_WORDS = 4;

  /** What somebody does has no more; a longer line tells something. */
  private static final int OFFICE_WORDS = 8;

  /** What people who write stories are called, in lower case. */
  private static final Set<String> WRITERS = Set.of(
      "editor", "reporter", "writer", "correspondent", "columnist", "contributor", "journalist", "author", "staff",
      "redakteur", "redakteurin", "reporterin", "autor", "autorin", "journalistin", "journaliste", "rédacteur",
      "rédactrice", "redactor", "redactora", "periodista", "giornalista", "redattore", "jornalista", "repórter",
      "redacteur", "verslaggever", "журналист", "корреспондент");

  /** What pages show of people, in lower case, which is no office: "Ann Smith Quotes". */
  private static final Set<String> WORKS = Set.of("quote", "quotes", "zitat", "photos", "fotos", "images", "video");

  private static final Set<String> SMALL = Set.of("correspondent", "editor", "reporter", "writer", "columnist");

  private OfficeLine() {}

  /** True for a line that says what somebody by a paper does, and no more: "Staff Writer", "TECH EDITOR". */
  public static boolean is(String text) {
    List<String> words = CreditWords.of(text);
    boolean writer = false;
    for (String word : words) {
      writer |= WRITERS.contains(Lower.of(word));
      if (!Character.isUpperCase(word.charAt(0)) && word.length() > 3) {
        return false;
      }
    }
    return writer && words.size() <= NAME_WORDS;
  }

  /**
   * The name before what somebody does or when: "Ann Smith Deputy Editor", "Ann SmithNews Reporter", "Ann Smith 7 hours
   * ago"; null if no word of an office and no number follows two words with capitals. Of three words before an office,
   * "Ann Smith Travel Editor", the third may belong to either.
   */
  public static String name(String text) {
    List<String> words = CreditWords.of(text);
    if (endsInSmallOffice(words)) {
      return words.get(0) + ' ' + words.get(1);
    }
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < Math.min(words.size(), NAME_WORDS + 1); i++) {
      String word = words.get(i);
      int glued = LostSpace.in(word);
      boolean number = CreditWords.hasDigit(word) || word.startsWith("|");
      boolean office = OfficeWords.isOne(word) && Character.isUpperCase(word.charAt(0));
      if (i > 1 && number) {
        return NameEnd.cut(text);
      }
      if (i == 2 && office) {
        return WORKS.contains(Lower.of(word)) ? null : name.toString();
      }
      if (number || office || !Character.isUpperCase(word.charAt(0)) || word.endsWith(",")) {
        return null;
      }
      name.append(i > 0 ? " " : "").append(word, 0, glued < 0 ? word.length() : glued);
      if (glued >= 0) {
        List<String> behind = new ArrayList<>(words.subList(i, words.size()));
        behind.set(0, word.substring(glued));
        return i > 0 && holdsOffice(behind) ? name.toString() : null;
      }
    }
    return null;
  }

  /**
   * True if the words behind a name say that its bearer writes stories: "Ann Smith Former Deputy Editor". Of two words
   * before one, "Norrby Court Reporter", the second may belong to either.
   *
   * @param name what {@link #name} finds in the credit
   */
  public static boolean isWriters(String credit, String name) {
    if (!credit.startsWith(name) || !PersonName.is(name, false)) {
      return false;
    }
    List<String> behind = CreditWords.of(credit.substring(name.length()));
    return behind.size() > 1 && behind.size() <= NAME_WORDS
        && WRITERS.contains(Lower.of(behind.get(behind.size() - 1)));
  }

  /**
   * "Ann Smith Transport correspondent": the word before an office in small letters says of what it is, and is no
   * name's.
   */
  private static boolean endsInSmallOffice(List<String> words) {
    int last = words.size() - 1;
    if (last < 3 || last > NAME_WORDS + 1 || !SMALL.contains(words.get(last))) {
      return false;
    }
    for (int i = 0; i < 3; i++) {
      String word = words.get(i);
      boolean letters = Character.isUpperCase(word.charAt(0)) && Character.isLetter(word.charAt(word.length() - 1));
      if (!letters || OfficeWords.isOne(word) || LostSpace.in(word) >= 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * True if a line begins with people's names and says after a mark what they are: "Ann Smith, Print Managing Editor",
   * "Ann Smith and Bob Jones | Guest Columnists".
   *
   * @param people the people that the line names
   */
  public static boolean follows(String text, List<String> people) {
    String last = people.get(people.size() - 1);
    int at = text.startsWith(people.get(0)) ? text.indexOf(last) : -1;
    String behind = at < 0 ? "" : text.substring(at + last.length()).strip();
    return !behind.isEmpty() && ",|–—-/".indexOf(behind.charAt(0)) >= 0 && holdsOffice(CreditWords.of(behind));
  }

  private static boolean holdsOffice(List<String> words) {
    if (words.size() > OFFICE_WORDS) {
      return false;
    }
    for (String word : words) {
      // Small letters make a clause of it: "Ann Smith, the town's clerk".
      if (Character.isUpperCase(word.charAt(0)) && OfficeWords.isOne(word)) {
        return true;
      }
    }
    return false;
  }
}
