package io.github.pressclip.find.byline.credit;

import java.util.Set;

/** Tells the letters of degrees behind a name, "Ann Smith, MS, RD", "Ann Smith, Ph.D.", and words in brackets. */
final class Postnominals {
  /** Characters; longer words in capitals are names of papers and places. */
  private static final int LONGEST = 6;

  /** Characters of a degree behind a name with no comma. */
  private static final int DEGREE = 4;

  /** What follows a name and is its own, without those that begin with a vowel. */
  private static final Set<String> OWN = Set.of("JR", "SR");

  private Postnominals() {}

  /**
   * How many characters a credit has without the parts behind commas that are letters of degrees, and without what
   * stands in brackets.
   */
  static int lengthWithout(String credit) {
    int length = 0;
    boolean comma = false;
    boolean bracket = false;
    for (String word : CreditWords.of(credit)) {
      bracket |= word.charAt(0) == '(' && length > 0 && !CreditWords.hasDigit(word);
      boolean letters = comma && isLetters(word);
      comma = word.endsWith(",");
      length += bracket || letters ? 0 : word.length() + 1;
      bracket &= word.indexOf(')') < 0;
    }
    return Math.max(0, length - 1);
  }

  /**
   * A name without the letters of a degree behind it, "Ann Smith CPP". Of family names in capitals, "Jean Paul ROUX",
   * letters of a degree are told by their vowels: they have none, or in three letters or more the last one alone.
   */
  static String without(String name) {
    int last = name.lastIndexOf(' ');
    String letters = name.substring(last + 1);
    boolean fits = name.indexOf(' ') < last && letters.length() > 1 && letters.length() <= DEGREE;
    return fits && Character.isLowerCase(name.charAt(last - 1)) && isDegree(letters) ? name.substring(0, last) : name;
  }

  private static boolean isDegree(String letters) {
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      boolean ends = i > 1 && i == letters.length() - 1;
      if (c < 'A' || c > 'Z' || "AEIOUY".indexOf(c) >= 0 && !ends) {
        return false;
      }
    }
    return !OWN.contains(letters);
  }

  /** True for capitals, with small letters among them only before points: "MS", "CEPF®", "Ph.D.". */
  private static boolean isLetters(String word) {
    int capitals = 0;
    int end = word.length() - (word.endsWith(",") ? 1 : 0);
    for (int i = 0; i < end; i++) {
      char c = word.charAt(i);
      boolean pointed = Character.isLowerCase(c) && i + 1 < end && word.charAt(i + 1) == '.';
      if (!Character.isUpperCase(c) && c != '.' && c != '®' && c != '-' && !pointed) {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return capitals > 1 && end <= LONGEST;
  }
}
