package io.github.pressclip.find.language;

import java.util.List;

/** How many words of a text are frequent ones of each language. */
final class FrequentWords {
  /** How many words tell the language of a text. */
  private static final int SAMPLE = 600;

  /** No frequent word has so many letters; longer ones aren't counted at all. */
  private static final int LONGER = 7;

  /** The frequent words in chains by their hash, so that no word of a text need be cut out to be looked up. */
  private static final Word[] BY_HASH = new Word[1024];

  /** A word and the languages that have it, the bits of their ordinals. */
  private static final class Word {
    final String text;
    final int languages;
    final Word next;

    Word(String text, int languages, Word next) {
      this.text = text;
      this.languages = languages;
      this.next = next;
    }
  }

  static {
    for (Tongue tongue : Tongue.values()) {
      String words = tongue.frequent;
      for (int at = 1; at < words.length(); at = words.indexOf(' ', at) + 1) {
        String word = words.substring(at, words.indexOf(' ', at));
        int place = word.hashCode() & BY_HASH.length - 1;
        // One that several languages have stands in a chain once, with all of them, before the one with fewer.
        int others = languages(word, 0, word.length(), word.hashCode());
        BY_HASH[place] = new Word(word, others | 1 << tongue.ordinal(), BY_HASH[place]);
      }
    }
  }

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
          int languages = languages(text, start, i, hash);
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

  /** The languages that have a stretch of a text for a frequent word, in capitals too, by the hash of its letters. */
  private static int languages(String text, int from, int to, int hash) {
    for (Word word = BY_HASH[hash & BY_HASH.length - 1]; word != null; word = word.next) {
      if (word.text.length() == to - from && isSame(text, from, word.text)) {
        return word.languages;
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
