package io.github.pressclip.find.headline.declared;

import java.util.ArrayList;
import java.util.List;

/** Finds where a declared title may part into headline, section and site: the marks between them. */
public final class TitleGaps {
  /** Marks that stand between a title and the name of its site, with spaces around those that words may hold. */
  private static final String[] SEPARATORS = {" | ", "|", " - ", " – ", " — ", " · ", " • ", " :: ", " » ", " « ",
      " / ", "：", "ㅣ", "｜", " : ", ": ", " _ ", "_", "-"};

  /** Characters of a mark of any other kind. */
  private static final int LONGEST_ORNAMENT = 3;

  private TitleGaps() {}

  /** The places where a title may be cut: from and to of each separator, in the order of the title. */
  public static List<int[]> of(String title) {
    List<int[]> gaps = new ArrayList<>();
    for (int i = 1; i < title.length() - 1; i++) {
      if (isInWord(title.charAt(i)) || title.charAt(i) == ' ' && isInWord(title.charAt(i + 1))) {
        continue;
      }
      int end = separatorAt(title, i);
      if (end > i) {
        gaps.add(new int[] {i, end});
        i = end - 1;
      }
    }
    return gaps;
  }

  /** The end of the separator that begins at an offset; that offset if none does. */
  private static int separatorAt(String title, int at) {
    for (String separator : SEPARATORS) {
      if (title.startsWith(separator, at)) {
        return at + separator.length();
      }
    }
    return ornamentAt(title, at);
  }

  /** Marks of any other kind alone between two spaces: " // ", " ~ ", " ▷ ". */
  private static int ornamentAt(String title, int at) {
    int end = at + 1;
    while (end < title.length() && end - at <= LONGEST_ORNAMENT && isOrnament(title.charAt(end))) {
      end++;
    }
    return title.charAt(at) == ' ' && end > at + 1 && end < title.length() && title.charAt(end) == ' ' ? end + 1 : at;
  }

  private static boolean isOrnament(char c) {
    return c > ' ' && c != '&' && c != '+' && !Character.isLetterOrDigit(c) && !Character.isWhitespace(c)
        && !Character.isSpaceChar(c);
  }

  /** True for a character that no separator has; most characters of a title are such. */
  static boolean isInWord(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }
}
