package io.github.pressclip.find.byline.credit;

import io.github.pressclip.page.Lower;
import java.util.List;
import java.util.Set;

/** Tells where a name ends in a part of a credit that goes on: with a date, a label, what its bearer does. */
public final class NameEnd {
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

  private NameEnd() {}

  /**
   * The part without the date or the next clause behind the name: "Ann Smith December 2", "Ann Smith updated"; all of
   * it where nothing follows the name.
   */
  public static String cut(String part) {
    List<String> words = CreditWords.of(part);
    for (int i = 1; i < words.size(); i++) {
      boolean more = i + 1 < words.size();
      int glued = gluedEnd(words.get(i), more && words.get(i + 1).equalsIgnoreCase("updated"));
      if (glued > 0) {
        return String.join(" ", words.subList(0, i)) + ' ' + words.get(i).substring(0, glued);
      }
      if (i > 1 && !more && isRole(words.get(i))) {
        return String.join(" ", words.subList(0, i));
      }
      boolean number = CreditWords.hasDigit(words.get(i));
      boolean paper = i > 1 && isShouted(words.get(0)) && isShouted(words.get(1)) && isTitled(words.get(i));
      if (number || paper || words.get(i).indexOf('@') >= 0 || isEnd(words, i)) {
        return String.join(" ", words.subList(0, number ? CreditDates.start(words, i) : i));
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
}
