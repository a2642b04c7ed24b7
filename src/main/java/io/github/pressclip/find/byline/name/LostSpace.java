package io.github.pressclip.find.byline.name;

/** Tells two words that lost the space between them, as flattened pages have them, by their capitals. */
public final class LostSpace {
  /** Small letters before the second word, at least; one name has fewer before a capital inside it. */
  private static final int FIRST = 4;

  private LostSpace() {}

  /**
   * Where the second of two words that lost the space between them begins: "SmithTwitter", "SmithNovember"; -1 for one
   * word, as "MacDonald" and "FitzGerald" are.
   */
  public static int in(String word) {
    int lower = 0;
    for (int i = 0; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i)) && lower >= FIRST) {
        return i;
      }
      lower = Character.isLowerCase(word.charAt(i)) ? lower + 1 : 0;
    }
    return -1;
  }
}
