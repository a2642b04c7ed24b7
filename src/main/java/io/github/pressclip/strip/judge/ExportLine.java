package io.github.pressclip.strip.judge;

import io.github.pressclip.page.Lower;
import java.util.Set;

/**
 * Tells the labelled lines that databases of the press write around a story that they hand out: {@code Load-Date: June
 * 4, 2025}, {@code Section: NEWS; Pg. 4}, {@code Document NORPO00020250603el6300017}.
 */
final class ExportLine {
  /** Characters of a label. */
  private static final int LONGEST_LABEL = 24;

  /** Digits and letters of the mark by which a database knows a story. */
  private static final int MARK = 18;

  private static final int DIGITS = 8;

  private static final Set<String> SURE = Set.of(
      "load-date", "publication-type", "journal-code", "proquest document id", "publication info", "source type",
      "document url", "dokumentnummer");

  private static final Set<String> LABELS = Set.of(
      "section", "length", "byline", "dateline", "highlight", "graphic", "language", "subject", "industry",
      "geographic", "company", "organization", "person", "abstract", "links", "classification", "location", "title",
      "pages", "publication title", "publication year", "publication date", "publisher", "place of publication",
      "database", "country of publication", "language of publication", "document type", "copyright", "last updated",
      "ressort", "ausgabe", "author", "page", "edition", "credit", "people", "company / organization");

  private static final Set<String> ENDS =
      Set.of("graphic", "classification", "end of document", "load-date", "subject");

  private ExportLine() {}

  /** True for a line that nothing else has, by which the others are known. */
  static boolean isSure(String text) {
    return SURE.contains(label(text)) || isMark(text) || text.equalsIgnoreCase("End of Document");
  }

  /** True for any of them. */
  static boolean is(String text) {
    return isSure(text) || LABELS.contains(label(text)) || text.equalsIgnoreCase("Body");
  }

  /** True for one below which the story has no more lines. */
  static boolean ends(String text) {
    String label = label(text);
    return ENDS.contains(label.isEmpty() ? Lower.of(text) : label) || isMark(text);
  }

  /** What stands before a line's first colon, in small letters; empty if that is no label. */
  private static String label(String text) {
    int colon = text.indexOf(':');
    return colon < 1 || colon > LONGEST_LABEL ? "" : Lower.of(text.substring(0, colon)).strip();
  }

  /** A word and a mark of capitals and digits: {@code Dokument TALKU00020250603el630000b}. */
  private static boolean isMark(String text) {
    int space = text.indexOf(' ');
    if (space < 1 || text.length() - space <= MARK || text.indexOf(' ', space + 1) >= 0
        || !Character.isUpperCase(text.charAt(0)) || !Character.isUpperCase(text.charAt(space + 1))) {
      return false;
    }
    int digits = 0;
    for (int i = space + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      digits += Character.isDigit(c) ? 1 : 0;
      if (!Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return digits >= DIGITS;
  }
}
