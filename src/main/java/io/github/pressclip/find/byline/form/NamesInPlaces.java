package io.github.pressclip.find.byline.form;

import io.github.pressclip.find.byline.credit.CreditWords;
import java.util.List;

/** Tells a line of names and of where they write from: "Ann Smith in Norrby and Bob Jones in New Tarnby". */
public final class NamesInPlaces {
  private static final int MOST_WORDS = 12;

  private NamesInPlaces() {}

  /** True if a line holds names, a place behind one of them at least, and no more. */
  public static boolean is(String text) {
    List<String> words = CreditWords.of(text);
    boolean placed = false;
    int inName = 0;
    int inPlace = -1; // -1 in a name
    for (int i = 0; i < words.size() && i < MOST_WORDS; i++) {
      String word = words.get(i);
      boolean comma = word.endsWith(",");
      if (word.equals("in") && inPlace < 0 && inName >= 2) {
        placed = true;
        inPlace = 0;
      } else if (word.equals("and") && inPlace != 0) {
        inPlace = -1;
        inName = 0;
      } else if (Character.isUpperCase(word.charAt(0)) && !CreditWords.hasDigit(word)) {
        inName += inPlace < 0 ? 1 : 0;
        inPlace += inPlace < 0 ? 0 : 1;
      } else {
        return false;
      }
      if (comma) {
        inPlace = -1;
        inName = 0;
      }
    }
    return placed && inPlace != 0 && words.size() <= MOST_WORDS;
  }
}
