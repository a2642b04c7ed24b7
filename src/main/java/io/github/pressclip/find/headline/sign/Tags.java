package io.github.pressclip.find.headline.sign;

/** Tells the tags of a story on one line: "Film, Norrby, Old towns, Pigeons". */
public final class Tags {
  /** A tag has no more words. */
  private static final int LONGEST = 2;

  /** Fewer commas stand in titles too: "Rain, wind and pigeons". */
  private static final int FEWEST = 2;

  private Tags() {}

  /** True for a line of nothing but commas and a word or two between each of them. */
  public static boolean are(String text) {
    int commas = 0;
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ',' || c == '、') {
        commas++;
        words = 0;
        inside = false;
      } else if (c == ' ') {
        inside = false;
      } else if (".:?!".indexOf(c) >= 0) {
        return false;
      } else if (!inside && Character.isLetterOrDigit(c)) {
        inside = true;
        words++;
        if (words > LONGEST) {
          return false;
        }
      }
    }
    return commas >= FEWEST;
  }
}
