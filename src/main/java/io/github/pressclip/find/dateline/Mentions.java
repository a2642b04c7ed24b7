package io.github.pressclip.find.dateline;

import java.util.List;

/** Tells from the page's own text whether it speaks of a name as of a place: "in Talbach", "aus Talbach". */
final class Mentions {
  /** How many blocks of a page are read. */
  private static final int MOST = 600;

  /** Words that tell a language well enough. */
  private static final int ENOUGH = 200;

  /** Shorter texts, in characters, are menus. */
  private static final int PARAGRAPH = 100;

  private final List<String> texts;
  private final boolean german;
  private final boolean malay;

  /** @param language the page's language tag; null if unknown */
  Mentions(List<String> texts, String language) {
    this.texts = texts.size() > MOST ? texts.subList(0, MOST) : texts;
    this.german = language == null ? readsGerman(this.texts)
        : language.equals("de") || language.startsWith("de-") || language.startsWith("de_");
    this.malay = language != null && (language.startsWith("id") || language.startsWith("ms"));
  }

  /** True for a page in German, whose regional papers open with a place and a point; by its words where no tag tells. */
  boolean inGerman() {
    return german;
  }

  /** Counts words in small letters only: menus of names tell no language. */
  private static boolean readsGerman(List<String> texts) {
    int german = 0;
    int words = 0;
    for (int i = 0; i < texts.size() && words < ENOUGH; i++) {
      for (String word : texts.get(i).length() < PARAGRAPH ? List.<String>of() : Parts.of(texts.get(i), ' ')) {
        words += Character.isLowerCase(word.charAt(0)) ? 1 : 0;
        german += isGerman(word) ? 1 : 0;
      }
    }
    return german * 10 > words;
  }

  private static boolean isGerman(String word) {
    return switch (word) {
      case "der", "die", "das", "und", "nicht", "ist", "mit", "auf", "für", "von", "den", "dem", "ein", "eine", "zu" -> true;
      default -> false;
    };
  }

  /** True when a preposition of place stands before one of the names somewhere in the text. */
  boolean asPlace(String place) {
    for (String name : names(place)) {
      if (stands(name, true)) {
        return true;
      }
    }
    return false;
  }

  /** True when the first name stands in the middle of a sentence somewhere, not in capitals. */
  boolean asName(String place) {
    return stands(names(place).get(0), false);
  }

  /**
   * True when the page shows that a name is a word like others: it stands in small letters in a sentence, or all in
   * capitals as acronyms do; in German, where all nouns are capitalised, an article stands before it, which says nothing
   * of a name in capitals: regions have their articles too.
   */
  boolean asWord(String name) {
    boolean capitals = PlaceWords.isCapitals(name, 0, name.length());
    for (String text : texts) {
      for (int at = text.length() < PARAGRAPH ? -1 : text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
        int end = at + 1 + name.length();
        boolean whole = text.regionMatches(true, at + 1, name, 0, name.length())
            && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
        if (whole && (Character.isLowerCase(text.charAt(at + 1)) || isAcronym(text, at, end)
            || german && !capitals && isArticle(text, at))) {
          return true;
        }
      }
    }
    return false;
  }

  /** True for capitals behind a word in small letters: "said UNICEF". */
  private static boolean isAcronym(String text, int space, int end) {
    return space > 1 && Character.isLowerCase(text.charAt(space - 1)) && PlaceWords.isCapitals(text, space + 1, end);
  }

  /** True when the word that ends there is an article in German. */
  private static boolean isArticle(String text, int end) {
    return switch (text.substring(text.lastIndexOf(' ', end - 1) + 1, end)) {
      case "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "kein", "keine", "im", "zum",
          "zur", "vom", "beim" -> true;
      default -> false;
    };
  }

  /** True when the name is a line of its own somewhere, as in the trail to a region's news. */
  boolean asLine(String place) {
    return texts.contains(place);
  }

  /** The cities of a place: the region after a comma and brackets are left out. */
  private static List<String> names(String place) {
    int edge = 0;
    while (edge < place.length() && ",(".indexOf(place.charAt(edge)) < 0) {
      edge++;
    }
    List<String> names = Parts.of(place.substring(0, edge), '/');
    return names.isEmpty() ? List.of(place) : names;
  }

  private boolean stands(String name, boolean afterPreposition) {
    if (name.length() < 3) {
      return false;
    }
    for (String text : texts) {
      int last = text.length() - name.length();
      for (int at = 2; at <= last; at++) {
        if (text.charAt(at - 1) == ' ' && Character.isUpperCase(text.charAt(at))
            && !Character.isUpperCase(text.charAt(at + 1))
            && text.regionMatches(true, at, name, 0, name.length())
            && (at == last || !Character.isLetter(text.charAt(at + name.length())))
            && (afterPreposition ? isPreposition(text, at - 1) : Character.isLowerCase(text.charAt(at - 2)))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Four or five digits that are no year and no round number. */
  private static boolean isPostalCode(String digits) {
    boolean year = digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
    return (digits.length() == 4 || digits.length() == 5) && !year && !digits.endsWith("00");
  }

  /** True when the word that ends there is a preposition of place, or a postal code: "10117 Tarnby". */
  private boolean isPreposition(String text, int end) {
    int start = end;
    while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
      start--;
    }
    if (start < end) {
      return isPostalCode(text.substring(start, end));
    }
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return switch (text.substring(start, end)) {
      case "di", "Di" -> malay; // "of" in Italian, which stands before persons too
      case "in", "In", "near", "Near", "outside", "aus", "Aus", "nach", "bei", "Bei", "à", "À", "en", "En", "a",
          "A", "ad", "em", "Em",
          "на", "в", "В", "из", "под", "w", "W", "we", "v", "V", "ve", "i", "I", "från", "til", "till", "te" -> true;
      default -> false;
    };
  }
}
