package io.github.pressclip.find.quotes.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads a line of a language's file: {@code tag+tag: word, word, a phrase}. */
final class WordLine {
  /** Ends the key of verbs whose forms follow a rule. */
  private static final String REGULAR = "+regular";

  private WordLine() {}

  /**
   * The tags that a key names.
   *
   * @param code the file's name without its extension
   */
  static long tags(String key, String code) {
    String names = isRegular(key) ? key.substring(0, key.length() - REGULAR.length()) : key;
    long tags = 0;
    int at = 0;
    while (at <= names.length()) {
      int plus = names.indexOf('+', at);
      plus = plus < 0 ? names.length() : plus;
      String name = names.substring(at, plus).strip().replace('-', '_').toUpperCase(Locale.ROOT);
      try {
        tags |= Tag.valueOf(name).bit;
      } catch (IllegalArgumentException e) {
        throw new IllegalStateException(code + ".txt: no such key: " + key, e);
      }
      at = plus + 1;
    }
    return tags;
  }

  /** The words of a line, all forms of a regular verb among them. */
  static List<String> words(String key, String values) {
    List<String> words = new ArrayList<>();
    int start = 0;
    while (start < values.length()) {
      int comma = values.indexOf(',', start);
      comma = comma < 0 ? values.length() : comma;
      String word = values.substring(start, comma).strip();
      if (isRegular(key)) {
        words.addAll(WeakVerbs.forms(word));
      } else {
        words.add(word);
      }
      start = comma + 1;
    }
    return words;
  }

  private static boolean isRegular(String key) {
    return key.endsWith(REGULAR);
  }
}
