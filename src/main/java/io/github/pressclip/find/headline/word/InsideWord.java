package io.github.pressclip.find.headline.word;

/** Tells signs that are no letters from those that end a word. */
public final class InsideWord {
  private InsideWord() {}

  /**
   * True for what parts no word: the vowels of India that sit on a letter, and the sign that keeps Persian letters
   * apart.
   */
  public static boolean is(char c) {
    int type = c < '\u0300' ? Character.UNASSIGNED : Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.FORMAT;
  }
}
