package io.github.pressclip.find.byline.credit;

import io.github.pressclip.find.byline.name.PersonName;
import io.github.pressclip.page.Lower;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words of a credit, and where dates, labels and clauses among them end its names. */
public final class CreditWords {
  /** Words that end the names in a line that goes on with something else, in lower case. */
  private static final Set<String> ENDS = Set.of(
      "updated", "published", "posted", "last", "in", "on", "um", "at", "for", "twitter", "facebook", "linkedin", "x",
      "publié", "publiée", "mis", "publicado", "publicada", "actualizado", "atualizado", "pubblicato", "aggiornato",
      "veröffentlicht", "aktualisiert", "gepubliceerd", "publicerad", "publisert", "opublikowano", "опубликовано",
      "обновлено", "illustration", "illustrations", "illustrated", "photography", "reviewed", "edited", "medically",
      "fact", "foto:", "fotos:", "photo:", "photos:", "bild:", "bilder:", "kategorie:", "kategorien:", "rubrik:",
      "tags:", "category:", "categories:", "filed");

  /** Those of them that are surnames too, where they stand last. */
  private static final Set<String> SURNAMES = Set.of("X", "Um");

  /**
   * What somebody is called who writes for a paper, in lower case, and the word that tells who wrote from who took the
   * pictures.
   */
  private static final Set<String> ROLES = Set.of(
      "text", "tekst", "journalist", "journalistin", "redakteur", "redakteurin", "reporterin", "journaliste",
      "rédacteur", "rédactrice", "periodista", "redactora", "giornalista", "jornalista", "redacteur", "verslaggever",
      "dziennikarz", "dziennikarka", "toimittaja", "novinář", "újságíró", "журналист", "корреспондент", "кореспондент");

  /** Those of {@link #ENDS} that no name ends in, which may have lost the space before them. */
  private static final String[] GLUED_ENDS = {
    "published", "updated", "posted", "twitter", "facebook", "linkedin", "publié", "publicado", "veröffentlicht",
    "illustration", "photography", "reviewed", "edited", "fact", "monday", "tuesday", "wednesday", "thursday",
    "friday", "saturday", "sunday"
  };

  /** Characters of a year. */
  private static final int YEAR = 4;

  private CreditWords() {}

  /**
   * The words with a bar in place of each date as Americans write it: the comma of "July 30, 2019" would end a name.
   */
  static List<String> undated(List<String> words) {
    List<String> undated = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      if (i > 0 && i + 1 < words.size() && isDay(words.get(i)) && isYear(words.get(i + 1))) {
        // A date that lost its space ends a name and begins one: "Ann SmithNovember 20, 2007", "Ann Smith/May 1, 2020",
        // "Nov 20, 2007Ann Smith".
        String month = undated.remove(undated.size() - 1);
        int stroke = month.indexOf('/');
        int glued = stroke > 0 ? stroke : PersonName.gluedAt(month);
        if (glued > 0) {
          undated.add(month.substring(0, glued));
        }
        if (beginsWithName(undated)) {
          break; // what follows a name and a date are topics: "Ann Smith | Dec 30, 2025 | Indoor Plants"
        }
        undated.add("|");
        i++;
        String behind = words.get(i).substring(YEAR);
        if (!behind.isEmpty() && Character.isLetter(behind.charAt(0))) {
          undated.add(behind);
        }
      } else {
        undated.add(words.get(i));
      }
    }
    return undated;
  }

  private static boolean beginsWithName(List<String> words) {
    return words.size() > 1 && PersonName.is(words.get(0) + ' ' + words.get(1).replace(",", ""), false);
  }

  /** True for the day of a month with a comma behind it. */
  private static boolean isDay(String word) {
    return word.length() <= 3 && Character.isDigit(word.charAt(0)) && word.endsWith(",");
  }

  private static boolean isYear(String word) {
    return word.length() >= YEAR && Character.isDigit(word.charAt(0)) && Character.isDigit(word.charAt(YEAR - 1));
  }

  /** The words of a credit; a mark that ends a name stays with the word before it. */
  public static List<String> of(String credit) {
    List<String> words = new ArrayList<>();
    int start = -1;
    int lastPoint = credit.lastIndexOf('.');
    for (int i = 0; i <= credit.length(); i++) {
      boolean edge = i == credit.length() || Character.isWhitespace(credit.charAt(i))
          || Character.isSpaceChar(credit.charAt(i));
      boolean mark = !edge && isMark(credit, i);
      if (start >= 0 && !edge && isSeam(credit, start, i, lastPoint)) {
        words.add(credit.substring(start, i));
        start = i;
      }
      if (!edge && start < 0) {
        start = i;
      }
      if ((edge || mark) && start >= 0) {
        words.add(credit.substring(start, mark ? i + 1 : i));
        start = -1;
      }
    }
    return words;
  }

  /**
   * True where a bracket, a date or a sign lost the space before it: "Ann Smith(now)", "Ann Smith12.03.2025",
   * "Smith@ann".
   */
  private static boolean isSeam(String credit, int start, int at, int lastPoint) {
    char c = credit.charAt(at);
    if (c == '@' && Character.isUpperCase(credit.charAt(start)) && lastPoint < at) {
      return true;
    }
    boolean letter = Character.isLetter(credit.charAt(at - 1)) && Character.isLetter(credit.charAt(start));
    return letter && (c == '(' || Character.isDigit(c) && at - start > 2 && isDate(credit, at));
  }

  /**
   * True for "12.03.2025", "08:15", "2025年", "12 March" and the mark of a footnote; not for the number of a firm,
   * "Neunzehn72".
   */
  private static boolean isDate(String credit, int start) {
    int end = start;
    while (end < credit.length() && Character.isDigit(credit.charAt(end))) {
      end++;
    }
    if (end - start == 1 && (end == credit.length() || !Character.isLetter(credit.charAt(end)))) {
      return true;
    }
    if (end - start > YEAR || end + 1 >= credit.length()) {
      return false;
    }
    char mark = credit.charAt(end);
    char next = credit.charAt(end + 1);
    return mark == '年' || "./:-".indexOf(mark) >= 0 && Character.isDigit(next)
        || mark == ' ' && Character.isLetter(next);
  }

  /** True for what ends a word and a name with it: "Ann Smith—10 min read", not the points of "Gal·la". */
  private static boolean isMark(String credit, int at) {
    char c = credit.charAt(at);
    boolean inWord = c == '·' && at + 1 < credit.length() && Character.isLetter(credit.charAt(at + 1));
    return "、，;—·•|".indexOf(c) >= 0 && !inWord;
  }

  /** The part without the date or the next clause behind the name: "Ann Smith December 2", "Ann Smith updated". */
  public static String cut(String part) {
    List<String> words = of(part);
    for (int i = 1; i < words.size(); i++) {
      boolean more = i + 1 < words.size();
      int glued = gluedEnd(words.get(i), more && words.get(i + 1).equalsIgnoreCase("updated"));
      if (glued > 0) {
        return String.join(" ", words.subList(0, i)) + ' ' + words.get(i).substring(0, glued);
      }
      if (i > 1 && !more && isRole(words.get(i))) {
        return String.join(" ", words.subList(0, i));
      }
      boolean number = hasDigit(words.get(i));
      boolean paper = i > 1 && isShouted(words.get(0)) && isShouted(words.get(1)) && isTitled(words.get(i));
      if (number || paper || words.get(i).indexOf('@') >= 0 || isEnd(words, i)) {
        return String.join(" ", words.subList(0, number ? beforeDate(words, i) : i));
      }
    }
    return part;
  }

  private static boolean isEnd(List<String> words, int i) {
    return ENDS.contains(Lower.of(words.get(i))) && !isSurname(words, i);
  }

  /** True for the end of "Malcolm X" and "Kim Ha Um"; behind a whole name an X is the network's. */
  private static boolean isSurname(List<String> words, int i) {
    boolean last = i == words.size() - 1 && Character.isUpperCase(words.get(0).charAt(0));
    return last && SURNAMES.contains(words.get(i)) && (i == 1 || words.get(i).length() > 1);
  }

  /** True for what a name's bearer does for the paper, behind the name: "Anna Lund Journalist", "Anna Lund Text". */
  private static boolean isRole(String word) {
    return Character.isUpperCase(word.charAt(0)) && ROLES.contains(Lower.of(word));
  }

  /**
   * Where a word that ends the names begins in one that it lost its space to: "SmithTwitter", "SMITHPUBLISHED:",
   * "SMITHLAST UPDATED"; -1 if there is none.
   *
   * @param updated whether "updated" follows
   */
  private static int gluedEnd(String word, boolean updated) {
    for (String end : GLUED_ENDS) {
      int at = gluedEnd(word, end);
      if (at > 0) {
        return at;
      }
    }
    return updated ? gluedEnd(word, "last") : -1;
  }

  /** A mark may stand behind it. */
  private static int gluedEnd(String word, String end) {
    for (int mark = 0; mark < 2; mark++) {
      int at = word.length() - mark - end.length();
      if (at > 1 && Character.isUpperCase(word.charAt(at)) && word.regionMatches(true, at, end, 0, end.length())) {
        return at;
      }
    }
    return -1;
  }

  /**
   * The index of the first word of a date with a number: that of the month before it, "December 2", if one may be
   * there, or of a weekday in small letters, "wo 31 jan".
   */
  private static int beforeDate(List<String> words, int number) {
    if (number > 2 && Character.isLowerCase(words.get(number - 1).charAt(0))) {
      return number - 1;
    }
    if (number > 2 && PersonName.isMonth(words.get(number - 1))) {
      return number - 1; // "Ann Smith Dec 21st, 2018"
    }
    if (words.get(number).length() > 3) {
      return number; // a date in numbers, a year, a time
    }
    if (number > 2 && words.get(number - 2).endsWith(".")) {
      return number; // the mark of a footnote: "Ann B. Smith 1"
    }
    String next = number + 1 < words.size() ? words.get(number + 1) : "";
    boolean dayFirst = !next.isEmpty() && (Character.isLetter(next.charAt(0))
        || words.get(number).endsWith(".") && hasDigit(next)); // "Ann Smith 4. 2. 2022"
    return !dayFirst && number > 2 ? number - 1 : number;
  }

  /** True for a word in capitals, of a name that the paper's follows in small letters: "ANN SMITH Norrby Post". */
  private static boolean isShouted(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLowerCase(word.charAt(i))) {
        return false;
      }
      letters += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
    }
    return letters > 1;
  }

  /** True for one capital and small letters behind it, which "McDONALD" isn't. */
  private static boolean isTitled(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (!Character.isLowerCase(word.charAt(i))) {
        return false;
      }
    }
    return word.length() > 2 && Character.isUpperCase(word.charAt(0));
  }

  /** True for a text with a digit of any script in it. */
  public static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
