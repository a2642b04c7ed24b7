package io.github.pressclip.find.quotes.passage;

/** What the letters of a word tell before any file of words is asked. */
final class WordForm {
  private WordForm() {}

  /** True for the "'s" of an owner. */
  static boolean isGenitive(String word) {
    int length = word.length();
    return length > 2 && word.charAt(length - 1) == 's'
        && (word.charAt(length - 2) == '\'' || word.charAt(length - 2) == '’');
  }

  /** True for a capital behind the first letter, "iPhone"; behind a hyphen it is none of these. */
  static boolean hasCapital(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i)) && word.charAt(i - 1) != '-') {
        return true;
      }
    }
    return false;
  }

  /** True for "58-Jährige". */
  static boolean isNounOfNumber(String word) {
    int hyphen = word.indexOf('-');
    return hyphen > 0 && hyphen + 1 < word.length() && Character.isUpperCase(word.charAt(hyphen + 1));
  }
}
