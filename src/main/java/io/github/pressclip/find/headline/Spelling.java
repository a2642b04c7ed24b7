package io.github.pressclip.find.headline;

import java.util.List;

/** Settles how a shown headline is written where a declared title knows better what belongs to it. */
final class Spelling {
  private Spelling() {}

  /**
   * The headline as it's printed.
   *
   * @param shown the heading's text
   * @param above the text of the block above it
   * @param declared the titles the page declares
   */
  static String of(String shown, String above, List<DeclaredTitle> declared) {
    String key = Key.of(shown);
    String withKicker = Key.of(above) + key;
    String cut = null;
    for (DeclaredTitle title : declared) {
      String said = Key.of(title.cut());
      if (said.equals(key)) {
        return words(title.cut()) > words(shown) ? title.cut() : shown;
      }
      if (said.equals(withKicker) && said.length() > key.length() && above.length() <= 60) {
        return title.cut();
      }
      if (cut == null && said.length() * 2 > key.length() && key.endsWith(said)) {
        cut = Key.tail(shown, said);
      }
    }
    return cut == null ? shown : cut;
  }

  private static int words(String text) {
    int words = 1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ' ') {
        words++;
      }
    }
    return words;
  }
}
