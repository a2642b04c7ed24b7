package io.github.pressclip.find.quotes;

import java.util.List;
import java.util.Locale;

/** The languages that have a file of words. */
enum Language {
  EN(" the of and to in that for it with was said his on he is at by from "),
  DE(" der die und das den nicht ist von mit dem sich auf für im ein eine sagte auch wie ");

  /** How many words tell the language of a text. */
  private static final int SAMPLE = 600;

  private final String frequent;

  Language(String frequent) {
    this.frequent = frequent;
  }

  /**
   * The language of a text: the declared one if it's known and nothing speaks against it, else the one whose frequent
   * words the text has most of.
   */
  static Language of(List<String> paragraphs, String declared) {
    int[] hits = new int[values().length];
    int words = 0;
    for (String text : paragraphs) {
      int start = 0;
      for (int i = 0; i <= text.length() && words < SAMPLE; i++) {
        if (i == text.length() || !Character.isLetter(text.charAt(i))) {
          if (i > start && i - start < 7) {
            words++;
            String word = " " + text.substring(start, i).toLowerCase(Locale.ROOT) + " ";
            for (Language language : values()) {
              hits[language.ordinal()] += language.frequent.contains(word) ? 1 : 0;
            }
          }
          start = i + 1;
        }
      }
    }
    Language best = EN;
    for (Language language : values()) {
      if (hits[language.ordinal()] > hits[best.ordinal()]) {
        best = language;
      }
    }
    return best;
  }

  Lexicon lexicon() {
    return switch (this) {
      case EN -> English.WORDS;
      case DE -> German.WORDS;
    };
  }

  private static final class English {
    static final Lexicon WORDS = Lexicon.read("en");
  }

  private static final class German {
    static final Lexicon WORDS = Lexicon.read("de");
  }
}
