package io.github.pressclip.find.byline.line;

import io.github.pressclip.page.Scripts;

/** Tells whether a paragraph speaks of somebody. */
final class Told {
  /** Letters of a name with which other words begin; languages add endings to longer ones, "Kowalskiego". */
  private static final int SHORT = 4;

  private Told() {}

  /** True if a family name stands in a text as a word, a longer one with or without an ending: not "Ma" in "Maps". */
  static boolean of(String family, String text) {
    boolean spaceless = Scripts.isDense(family.charAt(0));
    for (int at = text.indexOf(family); at >= 0; at = text.indexOf(family, at + 1)) {
      int end = at + family.length();
      boolean begins = at == 0 || !Character.isLetter(text.charAt(at - 1));
      boolean ends = family.length() > SHORT || end == text.length() || !Character.isLetter(text.charAt(end));
      if (spaceless || begins && ends) {
        return true;
      }
    }
    return false;
  }
}
