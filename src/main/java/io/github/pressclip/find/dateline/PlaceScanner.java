package io.github.pressclip.find.dateline;

/**
 * Reads what can be the name of a place by its form alone: no list of places is asked, for in a year of one wire 163
 * names stood without a region and 142 with one, and nine went both ways.
 */
final class PlaceScanner {
  /** The most words of one name: "SAN JOSE DEL CABO", "Villanueva de los Infantes". */
  private static final int LONGEST_NAME = 6;

  /** The most parts: city, region, country, or several cities. */
  private static final int MOST_PARTS = 4;

  private final DateScanner dates;
  private final Agencies agencies;

  PlaceScanner(DateScanner dates, Agencies agencies) {
    this.dates = dates;
    this.agencies = agencies;
  }

  /** The place that starts exactly there; null if none does. */
  Place at(String text, int start) {
    int end = name(text, start, false);
    if (end < 0) {
      return null;
    }
    boolean capitals = isCapitals(text, start, end);
    boolean regioned = false;
    for (int parts = 1; parts < MOST_PARTS; parts++) {
      int next = part(text, end);
      if (next < 0) {
        break;
      }
      regioned |= text.charAt(end) != '/';
      end = next;
    }
    return new Place(text.substring(start, end), end, capitals, regioned, words(text, start, end));
  }

  /** The end of the further part that starts there: ", Ohio", "/London", " (Cádiz)", " and OSLO"; -1 if there is none. */
  private int part(String text, int end) {
    if (end >= text.length()) {
      return -1;
    }
    int at = end;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    if (at >= text.length()) {
      return -1;
    }
    char mark = text.charAt(at);
    if (mark == '/' && at == end) {
      return agencies.endAt(text, at + 1) >= 0 && text.indexOf('/', at + 1) > 0 ? -1 : name(text, at + 1, false);
    }
    if (mark == '(' || mark == '[') {
      int close = text.indexOf(mark == '(' ? ')' : ']', at);
      boolean region = close > 0 && close - at < 40 && !agencies.knows(text.substring(at + 1, close))
          && dates.at(text, at + 1) == null && followsRegion(text, close + 1);
      return region ? close + 1 : -1;
    }
    if (mark == ',') {
      at++;
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
      at = text.startsWith("the ", at) ? at + 4 : at;
      return dates.at(text, at) != null || agencies.endAt(text, at) >= 0 ? -1 : name(text, at, true);
    }
    if (at > end && (text.startsWith("and ", at) || text.startsWith("und ", at) || text.startsWith("AND ", at))) {
      int next = name(text, at + 4, false);
      return next > 0 && isCapitals(text, at + 4, next) ? next : -1;
    }
    return -1;
  }

  /** A bracket holds a region only where the dateline goes on with a date or a second bracket. */
  private boolean followsRegion(String text, int at) {
    int next = at;
    while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == ',')) {
      next++;
    }
    return next < text.length() && (text.charAt(next) == '[' || text.charAt(next) == '(' || dates.at(text, next) != null);
  }

  /** The end of the name that starts exactly there; -1 if none does. */
  private int name(String text, int start, boolean region) {
    int end = word(text, start, region);
    if (end < 0 || dates.at(text, start) != null) {
      return -1;
    }
    boolean capitals = isCapitals(text, start, end);
    for (int words = 1; words < LONGEST_NAME; words++) {
      int next = end;
      if (next >= text.length() || text.charAt(next) != ' ') {
        break;
      }
      next++;
      int particle = particle(text, next);
      next = particle > 0 ? particle : next;
      int wordEnd = word(text, next, region);
      if (wordEnd < 0 || dates.at(text, next) != null || isSigned(text, agencies.endAt(text, next))
          || capitals && !isCapitals(text, next, wordEnd) && !isAbbreviation(text, end)) {
        break;
      }
      end = wordEnd;
    }
    return end;
  }

  /** True when a dash follows an agency without brackets: "Tarnby CNN — ". */
  static boolean isSigned(String text, int end) {
    return end > 0 && end + 1 < text.length() && text.charAt(end) == ' ' && Tail.DASHES.indexOf(text.charAt(end + 1)) >= 0;
  }

  /** "WASHINGTON D.C." and "ST. LOUIS" go on after their point. */
  private static boolean isAbbreviation(String text, int end) {
    return text.charAt(end - 1) == '.';
  }

  /** The end of a word that begins with a capital letter; -1 if none does. */
  private static int word(String text, int start, boolean region) {
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
      case "ST", "St", "STE", "Ste", "MT", "Mt", "FT", "Ft", "PT", "Pt", "DR", "Dr", "Bad", "Kr" -> points == 0;
      default -> false;
    };
  }

  /** The end, with the space after it, of a small word inside a name: "de la ", "am ", "of "; -1 if there is none. */
  private static int particle(String text, int start) {
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

  private static boolean isParticle(String word) {
    return switch (word) {
      case "de", "la", "las", "los", "del", "el", "do", "da", "dos", "das", "di", "della", "dei", "of", "the", "upon",
          "on", "am", "an", "der", "im", "in", "ob", "bei", "sur", "sous", "le", "les", "en", "al", "na", "nad", "y",
          "i", "und", "a" -> true;
      default -> false;
    };
  }

  /** True when a run has letters in capitals only, two at least; "McALLEN" counts. */
  static boolean isCapitals(String text, int start, int end) {
    int upper = 0;
    int lower = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isUpperCase(c)) {
        upper++;
      } else if (Character.isLowerCase(c)) {
        lower++;
      }
    }
    return upper >= 2 && (lower == 0 || lower <= 2 && upper >= 4 && text.startsWith("Mc", start));
  }

  private static int words(String text, int start, int end) {
    int words = 1;
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == ' ') {
        words++;
      }
    }
    return words;
  }
}
