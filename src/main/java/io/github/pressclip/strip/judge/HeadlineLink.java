package io.github.pressclip.strip.judge;

import io.github.pressclip.page.Kind;
import io.github.pressclip.strip.feature.Sheet;
import io.github.pressclip.strip.feature.Tally;
import java.util.Locale;
import java.util.Set;

/** Tells a paragraph that is the headline of another story and leads there. */
final class HeadlineLink {
  /** A headline in capitals has so many words; fewer are a heading. */
  private static final int FEWEST_IN_CAPITALS = 4;

  /** Words before a headline that leads to another story. */
  private static final Set<String> LABELS = Set.of(
      "READ", "MORE", "RELATED", "WATCH", "LISTEN", "SEE", "TRENDING", "OPINION", "ANALYSIS", "EXPLAINER");

  private HeadlineLink() {}

  /** True for such a paragraph. */
  static boolean is(Sheet sheet, int i) {
    return isBracketed(sheet.block(i).text()) || isLinkToAnother(sheet, i);
  }

  /** {@code [Watch: The last train leaves Tarnby]}: such a label, and brackets around it all. */
  private static boolean isBracketed(String text) {
    int colon = text.startsWith("[") && text.endsWith("]") ? text.indexOf(':') : -1;
    return colon > 0 && isBracketLabel(text.substring(1, colon).strip().toUpperCase(Locale.ROOT));
  }

  private static boolean isBracketLabel(String label) {
    return LABELS.contains(label) || switch (label) {
      case "DOWNLOAD", "SIGN UP", "SUBSCRIBE" -> true;
      default -> false;
    };
  }

  /**
   * True for a paragraph that is a link and a headline in capitals, "TOWN SELLS ITS HARBOUR CRANE", and for a label in
   * capitals before a headline that leads there, "READ: Why the crane fell". In small letters, "More: The crane", the
   * label is as often the author's own.
   */
  private static boolean isLinkToAnother(Sheet sheet, int i) {
    String text = sheet.block(i).text();
    Tally tally = sheet.tally(i);
    if (tally.tokens() > InsertJudge.LONGEST_POINTER || sheet.block(i).kind() == Kind.LIST_ITEM
        || sheet.block(i).kind() == Kind.HEADING) {
      return false;
    }
    int label = text.indexOf(' ');
    label = label > 0 && text.charAt(label - 1) == ':' ? label - 1 : text.startsWith("| ", label + 1) ? label : -1;
    String word = label < 0 ? "" : text.substring(0, label);
    boolean called = LABELS.contains(word);
    if (sheet.block(i).markup() == null) {
      return called && !text.endsWith(".");
    }
    float links = sheet.linkShare(i);
    // "WATCH | The crane falls", in bold type where the film stands below it
    boolean barred = called && text.startsWith(" | ", label);
    if (barred && sheet.block(i).markup().boldShare() > .9f && !text.endsWith(".")) {
      return true;
    }
    return links > .9f && tally.words() >= FEWEST_IN_CAPITALS && isShouted(text) || links > .5f && called;
  }

  /** True for "TOWN'S 2 CRANES FOR SALE": words in capitals, and no other letter among them. */
  private static boolean isShouted(String text) {
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean capital = Character.isUpperCase(text.charAt(i));
      if (!capital && Character.isLetter(text.charAt(i))) {
        return false;
      }
      capitals += capital ? 1 : 0;
    }
    return capitals > FEWEST_IN_CAPITALS;
  }
}
