package io.github.pressclip.find.quotes;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The languages that have a file of words. */
enum Language {
  EN(" the of and to in that for it with was said his on he is at by from "),
  DE(" der die und das den nicht ist von mit dem sich auf für im ein eine sagte auch wie "),
  FR(" le la les des et du une un est dans que qui pour au sur par pas ce il avec "),
  ES(" el la los las y del una un en que por con para se su al lo es como más "),
  IT(" il la di e che del della un una per con non si gli nel dei è sono alla le "),
  PT(" o a os as e do da uma um em que por com para se no na dos não mais "),
  RU(" и в на не что с по из как это его для от был за его они мы также к "),

  NL(" de het een van en dat in op is te zijn met voor niet aan zei ook er "),

  /** No file tells who speaks in it. */
  OTHER("");

  /** How many words tell the language of a text. */
  private static final int SAMPLE = 600;

  /**
   * One in so many words of a text is a frequent one of its language; measured on public pages, three in ten are, and of Czech
   * up to one in six is one of Portuguese.
   */
  private static final int RARE = 6;

  /** The same of Romance languages, whose articles are frequent: four in ten are. */
  private static final int RARE_ROMANCE = 5;

  /** Where the page declares the language, with tables, names and numbers more of it may be. */
  private static final int RARE_DECLARED = 16;

  /** A text of fewer words proves nothing against the declared language. */
  private static final int SHORT = 40;

  /** No frequent word has so many letters. */
  private static final int LONGER = 7;

  /** Fewer frequent words than this prove nothing against the declared language. */
  private static final int FEW = 4;

  /** For each frequent word the languages that have it: the bits of their ordinals. */
  private static final Map<String, Integer> FREQUENT = frequent();

  /** By the lowest bits of a word's hash whether it may be one of these: the others needn't be cut out. */
  private static final boolean[] POSSIBLE = new boolean[1024];

  static {
    for (String word : FREQUENT.keySet()) {
      POSSIBLE[word.hashCode() & POSSIBLE.length - 1] = true;
    }
  }

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
      int hash = 0;
      for (int i = 0; i <= text.length() && words < SAMPLE; i++) {
        char c = i < text.length() ? text.charAt(i) : ' ';
        boolean small = c >= 'a' && c <= 'z';
        if (small || Character.isLetter(c)) {
          hash = hash * 31 + (small ? c : Character.toLowerCase(c));
          continue;
        }
        if (i > start && i - start < LONGER) {
          words++;
          int languages = POSSIBLE[hash & POSSIBLE.length - 1]
              ? FREQUENT.getOrDefault(text.substring(start, i).toLowerCase(Locale.ROOT), 0) : 0;
          while (languages != 0) {
            hits[Integer.numberOfTrailingZeros(languages)]++;
            languages &= languages - 1;
          }
        }
        start = i + 1;
        hash = 0;
      }
    }
    Language best = EN;
    for (Language language : values()) {
      if (hits[language.ordinal()] > hits[best.ordinal()]) {
        best = language;
      }
    }
    for (Language language : values()) {
      boolean named = language.known() && declared != null
          && declared.regionMatches(true, 0, language.name(), 0, language.name().length());
      boolean likely = hits[best.ordinal()] < FEW || hits[language.ordinal()] * 2 >= hits[best.ordinal()];
      if (named && likely && (words < SHORT || hits[language.ordinal()] * RARE_DECLARED >= words)) {
        return language;
      }
    }
    return hits[best.ordinal()] * best.rare() < words ? OTHER : best;
  }

  private int rare() {
    return this == FR || this == ES || this == IT || this == PT ? RARE_ROMANCE : RARE;
  }

  private static Map<String, Integer> frequent() {
    Map<String, Integer> languages = new HashMap<>();
    for (Language language : values()) {
      String words = language.frequent;
      for (int at = 1; at < words.length(); at = words.indexOf(' ', at) + 1) {
        String word = words.substring(at, words.indexOf(' ', at));
        languages.put(word, languages.getOrDefault(word, 0) | 1 << language.ordinal());
      }
    }
    return languages;
  }

  /** True if a file of words tells who speaks. */
  boolean known() {
    return this != OTHER;
  }

  Lexicon lexicon() {
    return switch (this) {
      case EN -> English.WORDS;
      case DE -> German.WORDS;
      case FR -> French.WORDS;
      case ES -> Spanish.WORDS;
      case IT -> Italian.WORDS;
      case PT -> Portuguese.WORDS;
      case RU -> Russian.WORDS;
      case NL -> Dutch.WORDS;
      case OTHER -> Lexicon.EMPTY;
    };
  }

  private static final class English {
    static final Lexicon WORDS = Lexicon.read("en");
  }

  private static final class German {
    static final Lexicon WORDS = Lexicon.read("de");
  }

  private static final class French {
    static final Lexicon WORDS = Lexicon.read("fr");
  }

  private static final class Spanish {
    static final Lexicon WORDS = Lexicon.read("es");
  }

  private static final class Italian {
    static final Lexicon WORDS = Lexicon.read("it");
  }

  private static final class Portuguese {
    static final Lexicon WORDS = Lexicon.read("pt");
  }

  private static final class Russian {
    static final Lexicon WORDS = Lexicon.read("ru");
  }

  private static final class Dutch {
    static final Lexicon WORDS = Lexicon.read("nl");
  }
}
