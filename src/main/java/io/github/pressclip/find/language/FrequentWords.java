package io.github.pressclip.find.language;

import io.github.pressclip.page.WordNumbers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many words of a text are frequent ones of each language. */
final class FrequentWords {
  /** How many words tell the language of a text. */
  private static final int SAMPLE = 600;

  /** No frequent word has so many letters; longer ones aren't counted at all. */
  private static final int LONGER = 7;

  /** For each frequent word the languages that have it: the bits of their ordinals. */
  private static final WordNumbers LANGUAGES = WordNumbers.of(languages());

  private final int words;
  private final int[] hits;

  private FrequentWords(int words, int[] hits) {
    this.words = words;
    this.hits = hits;
  }

  /** Counts the words at the start of a text. */
  static FrequentWords in(List<String> paragraphs) {
    int[] hits = new int[Tongue.values().length];
    int words = 0;
    for (String text : paragraphs) {
      int start = 0;
      int hash = 0;
      for (int i = 0; i <= text.length() && words < SAMPLE; i++) {
        char c = i < text.length() ? text.charAt(i) : ' ';
        boolean small = c >= 'a' && c <= 'z';
        if (small || c != ' ' && Character.isLetter(c)) {
          hash = hash * 31 + (small ? c : Character.toLowerCase(c));
          continue;
        }
        if (i > start && i - start < LONGER) {
          words++;
          int languages = LANGUAGES.of(text, start, i, hash);
          while (languages != 0) {
            hits[Integer.numberOfTrailingZeros(languages)]++;
            languages &= languages - 1;
          }
        }
        start = i + 1;
        hash = 0;
      }
    }
    return new FrequentWords(words, hits);
  }

  /** The words counted. */
  int words() {
    return words;
  }

  /** Those of them that are frequent in a language. */
  int of(Tongue tongue) {
    return hits[tongue.ordinal()];
  }

  private static Map<String, Integer> languages() {
    Map<String, Integer> languages = new HashMap<>();
    for (Tongue tongue : Tongue.values()) {
      String words = tongue.frequent;
      for (int at = 1; at < words.length(); at = words.indexOf(' ', at) + 1) {
        String word = words.substring(at, words.indexOf(' ', at));
        languages.put(word, languages.getOrDefault(word, 0) | 1 << tongue.ordinal());
      }
    }
    return languages;
  }
}
