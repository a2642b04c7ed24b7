package io.github.pressclip.find.dateline;

import java.util.List;

/**
 * Tells the language of a page's prose by its small words. The page's own tag is asked last: many sites in other
 * languages keep the tag "en" of the program that prints them.
 */
final class Tongue {
  private static final List<String> CODES = List.of("en", "de", "nl", "fr", "es", "it", "pt", "sv", "no", "pl", "cs", "tr");

  /** Words that tell a language well enough. */
  private static final int ENOUGH = 200;

  /** Fewer words tell nothing. */
  private static final int FEWEST = 12;

  /** One word in so many, at least, is one of a language's small words. */
  private static final int SHARE = 12;

  /** Shorter texts, in characters, are menus. */
  private static final int PARAGRAPH = 100;

  private Tongue() {}

  /**
   * Two letters of a language, by the words and else by the tag; empty if neither tells.
   *
   * @param tag the page's language tag; null if unknown
   */
  static String of(List<String> texts, String tag) {
    int[] counts = new int[CODES.size()];
    int words = 0;
    for (int i = 0; i < texts.size() && words < ENOUGH; i++) {
      for (String word : texts.get(i).length() < PARAGRAPH ? List.<String>of() : Parts.of(texts.get(i), ' ')) {
        words += Character.isLowerCase(word.charAt(0)) ? 1 : 0;
        int index = CODES.indexOf(sharedByNone(word));
        if (index >= 0) {
          counts[index]++;
        }
      }
    }
    int most = 0;
    for (int i = 1; i < counts.length; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    if (words >= FEWEST && counts[most] * SHARE >= words) {
      return CODES.get(most);
    }
    return tag == null || tag.length() < 2 ? "" : tag.substring(0, 2);
  }

  /** The language that has this small word, of those above alone or nearly so; empty for any other word. */
  private static String sharedByNone(String word) {
    return switch (word) {
      case "the", "of", "and", "was", "with" -> "en";
      case "der", "die", "das", "und", "nicht", "ist", "mit", "auf", "für", "von", "dem", "ein", "eine", "zu" -> "de";
      case "het", "een", "niet", "zijn", "voor", "van" -> "nl";
      case "le", "les", "des", "une", "est", "dans", "et" -> "fr";
      case "el", "los", "las", "por", "y", "del" -> "es";
      case "il", "di", "che", "gli", "della", "è" -> "it";
      case "os", "uma", "não", "em", "ao", "às" -> "pt";
      case "och", "att", "är", "för", "inte" -> "sv";
      case "og", "er", "ikke", "at" -> "no";
      case "się", "nie", "jest", "że", "oraz" -> "pl";
      case "že", "jsou", "podle", "které", "také" -> "cs";
      case "bir", "bu", "için", "ile", "olarak" -> "tr";
      default -> "";
    };
  }
}
