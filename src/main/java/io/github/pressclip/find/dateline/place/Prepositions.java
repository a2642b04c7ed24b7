package io.github.pressclip.find.dateline.place;

/**
 * The words before a name that show it to be a place. The same letters mean other things elsewhere: "en" is "in" in
 * French and "and" in Dutch, "a" is "and" in Polish, so the language of the page is asked.
 */
final class Prepositions {
  private Prepositions() {}

  /** What a word says of the name behind it. */
  enum Sense {
    /** It stands before places alone: "in Tarnby". */
    PLACE,
    /** It stands before places and persons: "à Valmorin", "à Lambert". */
    EITHER,
    /** It says nothing. */
    NONE
  }

  /**
   * The sense of a word.
   *
   * @param tongue two letters of the page's language; empty if unknown
   */
  static Sense sense(String word, String tongue) {
    return switch (word) {
      case "in", "In", "near", "Near", "outside", "aus", "Aus", "em", "Em", "на", "в", "В", "из", "под", "w", "W", "v",
          "V", "från" ->
          Sense.PLACE;
      case "we" -> where(tongue.equals("pl"));
      case "ve" -> where(tongue.equals("cs") || tongue.equals("sk"));
      case "te" -> where(tongue.equals("nl"));
      case "di", "Di" -> where(tongue.equals("id") || tongue.equals("ms")); // "of" in Italian
      case "i", "I" -> where(isNorthern(tongue)); // "and" in Polish, an article in Italian
      case "en", "En" -> switch (tongue) { // "and" in Dutch, an article in the north
        case "fr", "es", "ca", "gl", "oc" -> Sense.PLACE;
        default -> Sense.NONE;
      };
      case "a", "A", "ad" -> switch (tongue) { // "and" in Polish, an article in English; in Spanish it marks persons
        case "it", "ca" -> Sense.EITHER;
        default -> Sense.NONE;
      };
      case "à", "À", "nach", "bei", "Bei" -> Sense.EITHER;
      default -> Sense.NONE;
    };
  }

  private static Sense where(boolean place) {
    return place ? Sense.PLACE : Sense.NONE;
  }

  private static boolean isNorthern(String tongue) {
    return switch (tongue) {
      case "sv", "no", "nb", "nn", "da" -> true;
      default -> false;
    };
  }
}
