package io.github.pressclip.page;

import java.util.Map;

/**
 * Words with a number for each, which are looked up in a text where they stand: by the hash of their letters, which
 * whoever passes over the text has at hand, so that no word need be cut out. Nothing is changed once it's made.
 */
public final class WordNumbers {
  /** In chains, by the lowest bits of the hash, which is that of {@link String}. */
  private final Word[] byHash;

  private record Word(String text, int hash, int number, Word next) {}

  private WordNumbers(Word[] byHash) {
    this.byHash = byHash;
  }

  /**
   * Makes a table.
   *
   * @param words by words in small letters, one or more, numbers that aren't 0
   */
  public static WordNumbers of(Map<String, Integer> words) {
    Word[] byHash = new Word[4 * Integer.highestOneBit(words.size())];
    for (Map.Entry<String, Integer> word : words.entrySet()) {
      int hash = word.getKey().hashCode();
      int place = hash & byHash.length - 1;
      byHash[place] = new Word(word.getKey(), hash, word.getValue(), byHash[place]);
    }
    return new WordNumbers(byHash);
  }

  /**
   * The number of a word that stands in a text, in small letters or capitals; 0 if it has none.
   *
   * @param hash that of the word in small letters, as {@link String#hashCode} has it
   */
  public int of(String text, int from, int to, int hash) {
    for (Word word = byHash[hash & byHash.length - 1]; word != null; word = word.next) {
      if (word.hash == hash && word.text.length() == to - from && isSame(text, from, word.text)) {
        return word.number;
      }
    }
    return 0;
  }

  private static boolean isSame(String text, int from, String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = text.charAt(from + i);
      // A capital I with a dot is two characters in small letters.
      if (c != word.charAt(i) && (c == 'İ' || Character.toLowerCase(c) != word.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
