package io.github.pressclip.find.byline;

import java.util.List;

/** Tells the letters of degrees behind a name, "Ann Smith, MS, RD", "Ann Smith, Ph.D.", and words in brackets. */
final class Postnominals {
  /** Characters; longer words in capitals are names of papers and places. */
  private static final int LONGEST = 6;

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
   * A name without the letters that stand behind it with no comma, where more follow behind one: "Ann Smith RD" of
   * "Ann Smith RD, MS".
   *
   * @param next the part of the credit behind the name
   */
  static String cut(String name, String next) {
    List<String> words = CreditWords.of(name);
    int last = words.size() - 1;
    boolean behind = last > 1 && isLetters(next) && isLetters(words.get(last)) && words.get(last).indexOf('.') < 0
        && !isLetters(words.get(last - 1)) && words.get(last).length() > 1;
    return behind ? String.join(" ", words.subList(0, last)) : name;
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
