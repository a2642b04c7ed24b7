package io.github.pressclip.find.byline.credit;

import java.util.ArrayList;
import java.util.List;

/** The words of a credit, told apart where they lost the space between them, too. */
public final class CreditWords {
  /** Characters of a year. */
  static final int YEAR = 4;

  private CreditWords() {}

  /** The words of a credit; a mark that ends a name stays with the word before it. */
  public static List<String> of(String credit) {
    List<String> words = new ArrayList<>();
    int start = -1;
    int lastPoint = credit.lastIndexOf('.');
    for (int i = 0; i <= credit.length(); i++) {
      boolean edge = i == credit.length() || Character.isWhitespace(credit.charAt(i))
          || Character.isSpaceChar(credit.charAt(i));
      boolean mark = !edge && isMark(credit, i);
      if (start >= 0 && !edge && isSeam(credit, start, i, lastPoint)) {
        words.add(credit.substring(start, i));
        start = i;
      }
      if (!edge && start < 0) {
        start = i;
      }
      if ((edge || mark) && start >= 0) {
        words.add(credit.substring(start, mark ? i + 1 : i));
        start = -1;
      }
    }
    return words;
  }

  /**
   * True where a bracket, a date or a sign lost the space before it: "Ann Smith(now)", "Ann Smith12.03.2025",
   * "Smith@ann".
   */
  private static boolean isSeam(String credit, int start, int at, int lastPoint) {
    char c = credit.charAt(at);
    if (c == '@' && Character.isUpperCase(credit.charAt(start)) && lastPoint < at) {
      return true;
    }
    boolean letter = Character.isLetter(credit.charAt(at - 1)) && Character.isLetter(credit.charAt(start));
    return letter && (c == '(' || Character.isDigit(c) && at - start > 2 && isDate(credit, at));
  }

  /**
   * True for "12.03.2025", "08:15", "2025年", "12 March" and the mark of a footnote; not for the number of a firm,
   * "Neunzehn72".
   */
  private static boolean isDate(String credit, int start) {
    int end = start;
    while (end < credit.length() && Character.isDigit(credit.charAt(end))) {
      end++;
    }
    if (end - start == 1 && (end == credit.length() || !Character.isLetter(credit.charAt(end)))) {
      return true;
    }
    if (end - start > YEAR || end + 1 >= credit.length()) {
      return false;
    }
    char mark = credit.charAt(end);
    char next = credit.charAt(end + 1);
    return mark == '年' || "./:-".indexOf(mark) >= 0 && Character.isDigit(next)
        || mark == ' ' && Character.isLetter(next);
  }

  /** True for what ends a word and a name with it: "Ann Smith—10 min read", not the points of "Gal·la". */
  private static boolean isMark(String credit, int at) {
    char c = credit.charAt(at);
    boolean inWord = c == '·' && at + 1 < credit.length() && Character.isLetter(credit.charAt(at + 1));
    return "、，;—·•|".indexOf(c) >= 0 && !inWord;
  }

  /** True for a text with a digit of any script in it. */
  public static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
