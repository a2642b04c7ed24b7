package io.github.pressclip.find.quotes.passage;

/** Where the words of a text end: which marks inside one belong to it. */
final class WordEnds {
  private final String text;
  private final boolean nouns;

  /**
   * Reads the words of a text.
   *
   * @param nouns true if its language writes nouns with capitals
   */
  WordEnds(String text, boolean nouns) {
    this.text = text;
    this.nouns = nouns;
  }

  /**
   * The end of a word.
   *
   * @param from the place behind its first character
   */
  int after(int from, int to) {
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (!isWordly(c) && !(i + 1 < to && joins(c, i, from) && Character.isLetterOrDigit(text.charAt(i + 1)))
          && !isShortened(i, to)) {
        break;
      }
      i++;
    }
    return i;
  }

  /** True for the point of "Univ.-Prof.", where the first of two words with a hyphen is short. */
  private boolean isShortened(int at, int to) {
    return nouns && at + 2 < to && text.charAt(at) == '.' && text.charAt(at + 1) == '-'
        && Character.isLetter(text.charAt(at - 1)) && Character.isLetter(text.charAt(at + 2));
  }

  private static boolean isWordly(char c) {
    // Asked of each character of a text: most of them are small letters.
    return c >= 'a' && c <= 'z' || Character.isLetterOrDigit(c) || c == '_'
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** True for a mark that belongs to the word that goes on behind it. */
  private boolean joins(char c, int at, int from) {
    return switch (c) {
      case '\'', '’', '-', '\u2011', '&' -> true;
      case '.' -> isInFigures(at) || isInitials(text, from - 1, at);
      case ',', ':', '/' -> isInFigures(at);
      default -> false;
    };
  }

  private boolean isInFigures(int at) {
    return Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
  }

  /** True for letters that a point divides, "U.S", "e.g". */
  private static boolean isInitials(String text, int from, int point) {
    return Character.isLetter(text.charAt(point - 1))
        && (point - 1 == from || text.charAt(point - 2) == '.' || text.charAt(point - 2) == '-')
        && Character.isLetter(text.charAt(point + 1));
  }
}
