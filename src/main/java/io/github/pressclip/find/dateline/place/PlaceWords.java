package io.github.pressclip.find.dateline.place;

/** Reads the words of which names of places are made, by their letters alone. */
final class PlaceWords {
  private PlaceWords() {}

  /** The end of a word that begins with a capital letter; -1 if none does. */
  static int word(String text, int start, boolean region) {
    if (start >= text.length() || !Character.isUpperCase(text.charAt(start))) {
      return -1;
    }
    int end = start;
    int letters = 0;
    int points = 0;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        letters++;
      } else if (c == '.' && isPointOfWord(text, end, letters, points, region)) {
        points++;
        letters = 0;
      } else if (c == '-' || c == '\'' || c == '’' || c == '`') {
        if (end + 1 >= text.length() || !Character.isLetter(text.charAt(end + 1))) {
          break;
        }
        letters = 0;
      } else {
        break;
      }
      end++;
    }
    return end > start + 1 ? end : -1;
  }

  /** A point belongs to the word in N.Y., St., D.C. and, in a region, in Calif. */
  private static boolean isPointOfWord(String text, int at, int letters, int points, boolean region) {
    if (letters == 0) {
      return false;
    }
    if (letters == 1 || region && letters <= 5) {
      return true;
    }
    if (letters > 3 || at + 2 >= text.length()) {
      return false;
    }
    String word = text.substring(at - letters, at);
    return switch (word) {
      case "ST", "St", "STE", "Ste", "MT", "Mt", "FT", "Ft", "TWP", "Twp", "PT", "Pt", "DR", "Dr", "Bad", "Kr",
          "Br" -> points == 0;
      default -> false;
    };
  }

  /** The end, with the space after it, of a small word inside a name: "de la ", "am ", "of "; -1 if there is none. */
  static int particle(String text, int start) {
    int end = start;
    for (int words = 0; words < 2; words++) {
      int space = text.indexOf(' ', end);
      if (space < 0 || space - end > 5 || !isParticle(text.substring(end, space))) {
        break;
      }
      end = space + 1;
    }
    return end > start ? end : -1;
  }

  /**
   * The end of small letters with points that belong to a name, with what they stand before: "a.M.", "o.d. Tauber" up
   * to its space, "i. Br."; -1 if there are none.
   */
  static int shortened(String text, int start) {
    int end = start;
    while (end + 1 < text.length() && Character.isLowerCase(text.charAt(end)) && text.charAt(end + 1) == '.') {
      end += text.startsWith(". ", end + 1) ? 3 : 2;
    }
    return end > start && end <= text.length() ? end : -1;
  }

  private static boolean isParticle(String word) {
    return switch (word) {
      case "de", "la", "las", "los", "del", "el", "do", "da", "dos", "das", "di", "della", "dei", "of", "the", "upon",
          "on", "am", "an", "der", "im", "in", "ob", "bei", "sur", "sous", "le", "les", "en", "al", "na", "nad", "y",
          "i", "und", "a" -> true;
      default -> false;
    };
  }

  static int words(String text, int start, int end) {
    int words = 1;
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == ' ') {
        words++;
      }
    }
    return words;
  }
}
