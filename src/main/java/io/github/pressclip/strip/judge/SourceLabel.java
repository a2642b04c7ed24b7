package io.github.pressclip.strip.judge;

import io.github.pressclip.page.Lower;
import java.util.Set;

/** Tells the labels that stand before the name of an agency, a paper or an office from which a story was taken. */
public final class SourceLabel {
  /** Characters; none of the labels is longer. */
  private static final int LONGEST = 10;

  /** In small letters; a colon follows. */
  private static final Set<String> LABELS = Set.of(
      "source", "sources", "quelle", "quellen", "fuente", "fuentes", "font", "fonte", "fonti", "fontes", "bron",
      "kilde", "kilder", "källa", "källor", "lähde", "źródło", "zdroj", "forrás", "sursa", "πηγή", "источник",
      "джерело", "kaynak", "sumber", "nguồn", "منبع", "المصدر", "出處", "出处", "출처");

  private SourceLabel() {}

  /** True for a line such as {@code Quelle: dpa}. */
  public static boolean opens(String line) {
    return end(line) > 0;
  }

  /** Where what the label labels begins; 0 for a line without one, and for a label alone, above a list. */
  public static int end(String line) {
    int colon = firstColon(line);
    if (colon < 1 || colon > LONGEST + 1 || colon == line.length() - 1) {
      return 0;
    }
    String label = line.substring(0, colon).strip();
    return LABELS.contains(Lower.of(label)) ? colon + 1 : 0;
  }

  /** A time behind the source has a colon of its own. */
  private static int firstColon(String line) {
    for (int i = 0; i < Math.min(line.length(), LONGEST + 2); i++) {
      if (line.charAt(i) == ':' || line.charAt(i) == '：') {
        return i;
      }
    }
    return -1;
  }
}
