package io.github.pressclip.find.quotes.word;

import io.github.pressclip.find.language.Tongue;

/** The files of words that tell who speaks, one a language, each read when it's first asked for. */
public final class Lexicons {
  private Lexicons() {}

  /** The words of a language; {@link Lexicon#EMPTY} where no file has them. */
  public static Lexicon of(Tongue tongue) {
    return switch (tongue) {
      case EN -> English.WORDS;
      case DE -> German.WORDS;
      case FR -> French.WORDS;
      case ES -> Spanish.WORDS;
      case IT -> Italian.WORDS;
      case PT -> Portuguese.WORDS;
      case RU -> Russian.WORDS;
      case NL -> Dutch.WORDS;
      case SV, NO, PL, CS, TR, OTHER -> Lexicon.EMPTY;
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
