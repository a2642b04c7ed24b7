package io.github.pressclip.find.headline.line;

import io.github.pressclip.find.headline.sign.PictureCredit;
import io.github.pressclip.find.headline.sign.Prompt;
import io.github.pressclip.find.headline.sign.Tags;
import io.github.pressclip.page.Kind;

/** What the form of a line says for or against its being a headline: its length, its end, its marks. */
public final class LineForm {
  /** Marks of breadcrumbs, credits and handles; a stroke between spaces is one too. */
  private static final String MARKS = "|•·>»©@";

  private final PictureCredit credits;

  /** The form of lines, of which those credits tell what stands beside pictures. */
  public LineForm(PictureCredit credits) {
    this.credits = credits;
  }

  /** The points of a line's form; what tells most is added to the reason. */
  public int points(Line line, StringBuilder reason) {
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
    boolean signed = credits.signed(text) || credits.is(text);
    if (signed || credits.endsInAgency(text)) {
      points -= signed ? 45 : 8;
      reason.append(", signed like a picture");
    }
    if (Tags.are(text)) {
      points -= 45;
      reason.append(", a list of tags");
    }
    if (Prompt.is(text)) {
      points -= 45;
      reason.append(", asks readers to do something");
    }
    return points - (isUpper(text) ? 8 : 0);
  }

  /** "Search this website..." */
  static boolean endsInDots(String text) {
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

  /** True for a line of a menu or a breadcrumb trail, or a credit; quotation marks, »so« or «so», are no such marks. */
  static boolean hasMarks(String text) {
    boolean quotes = text.indexOf('«') >= 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean stroke = c == '/' && i > 0 && text.charAt(i - 1) == ' ';
      if (stroke || MARKS.indexOf(c) >= 0 && !(quotes && c == '»')) {
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
}
