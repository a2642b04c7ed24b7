package io.github.pressclip.find.headline;

import io.github.pressclip.find.dateline.Agencies;
import io.github.pressclip.page.Kind;
import java.util.Locale;
import java.util.Set;

/** What the form of a line says for or against its being a headline: its length, its end, its marks. */
final class LineForm {
  /** Agencies of pictures, in lower case, that sign captions and no datelines. */
  private static final Set<String> PICTURES = Set.of("getty", "shutterstock", "istock", "unsplash", "imago", "epa");

  /** How many words at a caption's end may hold its credit. */
  private static final int CREDIT_WORDS = 4;

  /** Marks of breadcrumbs, credits and handles; a stroke between spaces is one too. */
  private static final String MARKS = "|•·>»©@";

  private final Agencies agencies = new Agencies();

  /** The points of a line's form; what tells most is added to the reason. */
  int points(Line line, StringBuilder reason) {
    String text = line.block().text();
    int points = length(line.words());
    if (line.endsSentence()) {
      points -= 11;
      reason.append(", a sentence");
    } else if (":,;：，；".indexOf(line.end()) >= 0) {
      points -= 7;
    } else if (endsInDots(text)) {
      points -= 10;
    }
    if (line.dated()) {
      points -= 10;
      reason.append(", dated");
    }
    points -= line.credit() ? 5 : 0;
    if (line.block().kind() == Kind.LIST_ITEM) {
      points -= 21;
      reason.append(", in a list");
    }
    if (hasMarks(text)) {
      points -= 19;
      reason.append(", with marks of menus or credits");
    }
    if (endsInCredit(text)) {
      points -= 8;
      reason.append(", signed like a picture");
    }
    return points - (isUpper(text) ? 8 : 0);
  }

  /** "Search this website..." */
  private static boolean endsInDots(String text) {
    int end = text.length();
    while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1)) && "….".indexOf(text.charAt(end - 1)) < 0) {
      end--;
    }
    return end > 0 && (text.charAt(end - 1) == '…' || text.startsWith("...", end - 3));
  }

  private static int length(float words) {
    if (words < 2) {
      return -17;
    }
    if (words < 5) {
      return words < 3 ? -5 : 0;
    }
    if (words < 15) {
      return words < 9 ? 16 : 18;
    }
    return words < 21 ? 12 : -12;
  }

  /** True for a line of a menu or a breadcrumb trail, or a credit. */
  static boolean hasMarks(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean stroke = c == '/' && i > 0 && text.charAt(i - 1) == ' ';
      if (stroke || MARKS.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUpper(String text) {
    int upper = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
      upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return letters > 0 && upper > .8 * letters;
  }

  /** "The old ferry at its quay. (NPW Photo/Ann Smith)": one of the last words is an agency. */
  private boolean endsInCredit(String text) {
    int end = text.length();
    for (int i = 0; i < CREDIT_WORDS; i++) {
      while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
        end--;
      }
      int start = end;
      while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
        start--;
      }
      String word = text.substring(start, end);
      boolean signs = word.length() > 1 && start > 0 && Character.isUpperCase(word.charAt(0))
          && (agencies.knows(word) || PICTURES.contains(word.toLowerCase(Locale.ROOT)));
      if (signs) {
        return true;
      }
      end = start;
    }
    return false;
  }
}
