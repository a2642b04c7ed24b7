package io.github.pressclip.page.text.line;

import io.github.pressclip.page.Folding;

/** Knows the marks that stand before the items of a list in plain text. */
public final class Bullet {
  /** Marks that are nothing but bullets, be there a space after them or none. */
  private static final String SURE = "•‣▪▫●○◦■□◆◇▶►▸➤➢✓✔✦★☆\u2043\uf0b7";

  /** Marks that are bullets before a space. Dashes are none: they open lines of speech in many languages. */
  private static final String SPACED = "*·-+";

  private Bullet() {}

  /** Where the text begins after a bullet such as {@code • }; the start itself if there is none. */
  static int after(String text, int from, int to) {
    char mark = text.charAt(from);
    boolean sure = SURE.indexOf(mark) >= 0;
    if (!sure && SPACED.indexOf(mark) < 0) {
      return from;
    }
    int at = from + 1;
    while (at < to && (Folding.isSpace(text.charAt(at)) || Folding.isInvisible(text.charAt(at)))) {
      at++;
    }
    if (sure || at == to) {
      return at;
    }
    boolean sum = mark == '+' && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '+');
    return at > from + 1 && !sum ? at : from;
  }

  /** The number that counts an item, such as {@code 3.} or {@code (3)} before a space; -1 if there is none. */
  public static int number(String text) {
    int at = text.charAt(0) == '(' ? 1 : 0;
    int number = 0;
    int digits = 0;
    while (at < text.length() && digits < 3 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      number = number * 10 + text.charAt(at) - '0';
      at++;
      digits++;
    }
    boolean marked = digits > 0 && at + 1 < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ')');
    return marked && text.charAt(at + 1) == ' ' ? number : -1;
  }
}
