package io.github.pressclip.find.byline.name;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.Lower;
import java.util.List;

/**
 * Tells labels with capitals from names, "Find Care", "Cake Recipes": a page writes the words of a label small
 * somewhere else, and those of a name nowhere. On public pages this told all but one of the labels that stood where a
 * name does and no author's name; some names have a word that is common too, and are no proof against being declared.
 */
public final class SmallWords {
  private SmallWords() {}

  /**
   * True if a page writes a word of a name small, particles apart.
   *
   * @param blocks all blocks of the page
   */
  public static boolean holdsOne(String name, List<Block> blocks) {
    for (String word : name.split(" ")) {
      if (Character.isUpperCase(word.charAt(0)) && word.length() > 1 && stands(Lower.of(word), blocks)) {
        return true;
      }
    }
    return false;
  }

  private static boolean stands(String word, List<Block> blocks) {
    for (Block block : blocks) {
      String text = block.text();
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        int end = at + word.length();
        boolean begins = at == 0 || !isOfWord(text.charAt(at - 1));
        boolean ends = end == text.length() || !isOfWord(text.charAt(end));
        if (begins && ends) {
          return true;
        }
      }
    }
    return false;
  }

  /** Addresses and handles hold names in small letters: "/ann-smith", "@annsmith". */
  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || "-_@#./'’".indexOf(c) >= 0;
  }
}
