package io.github.pressclip.strip.judge;

import io.github.pressclip.page.Kind;
import io.github.pressclip.strip.feature.Marker;
import io.github.pressclip.strip.feature.Sheet;
import io.github.pressclip.strip.feature.Tally;
import io.github.pressclip.strip.ruling.Judge;
import io.github.pressclip.strip.ruling.Ruling;
import io.github.pressclip.strip.ruling.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Drops what pages put between the paragraphs of a story: markers of advertisements, pointers to other stories, the
 * choices of a poll.
 */
public final class InsertJudge implements Judge {
  /** A pointer is a phrase and a headline. */
  private static final int LONGEST_POINTER = 30;

  /** A phrase of so many words points elsewhere without a colon too. */
  private static final int CLEAR = 3;

  /** A headline in capitals has so many words; fewer are a heading. */
  private static final int FEWEST_IN_CAPITALS = 4;

  /** Words before a headline that leads to another story. */
  private static final Set<String> LABELS = Set.of(
      "READ", "MORE", "RELATED", "WATCH", "LISTEN", "SEE", "TRENDING", "OPINION", "ANALYSIS", "EXPLAINER");

  @Override
  public List<Ruling> review(Sheet sheet, List<Ruling> rulings) {
    List<Ruling> reviewed = new ArrayList<>(rulings);
    LabelledLinks labelled = new LabelledLinks(sheet);
    boolean listed = false;
    for (int i = 0; i < reviewed.size(); i++) {
      boolean item = sheet.block(i).kind() == Kind.LIST_ITEM && isShort(sheet.tally(i));
      listed = listed && item || headsPointers(sheet, i);
      String reason = !reviewed.get(i).kept() ? null
          : listed && item ? "in a list of other stories"
          : labelled.holds(sheet, i) ? "a link to another story, labelled as others are" : reason(sheet, i);
      if (reason != null) {
        reviewed.set(i, new Ruling(sheet.block(i), Verdict.DROP, "inserts", reason));
      }
    }
    return reviewed;
  }

  /** True for a line of a text that is such a phrase and no more; a list below it is one of other stories. */
  private static boolean headsPointers(Sheet sheet, int i) {
    int words = sheet.tally(i).words();
    return sheet.block(i).markup() == null && words > 1 && sheet.opening(i, Marker.RELATED) == words
        && isShort(sheet.tally(i));
  }

  private static boolean isShort(Tally tally) {
    return tally.tokens() <= LONGEST_POINTER && !tally.endsSentence();
  }

  private static String reason(Sheet sheet, int i) {
    Tally tally = sheet.tally(i);
    if (tally.words() == 0) {
      return "no word in it";
    }
    if (sheet.opening(i, Marker.ADVERTISEMENT) == tally.words()) {
      return "announces an advertisement";
    }
    if (sheet.block(i).text().startsWith("( )")) {
      return "a choice of a poll, as text browsers draw it";
    }
    if (tally.tokens() <= LONGEST_POINTER && Plea.is(sheet.block(i).text())) {
      return "asks readers to subscribe or to give";
    }
    if (isBracketed(sheet.block(i).text()) || isLinkToAnother(sheet, i)) {
      return "a link to another story";
    }
    if (tally.tokens() <= LONGEST_POINTER && !tally.endsSentence() && Pointers.open(sheet.block(i).text())) {
      return "points to another story, or on";
    }
    int pointer = sheet.opening(i, Marker.RELATED);
    if (pointer == 0 || tally.tokens() > LONGEST_POINTER) {
      return null;
    }
    boolean colon = colonAfter(sheet.block(i).text(), pointer);
    boolean sentence = tally.endsSentence() && sheet.block(i).text().endsWith(".");
    return colon || pointer >= CLEAR && !sentence ? "points to another story" : null;
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
    if (tally.tokens() > LONGEST_POINTER || sheet.block(i).kind() == Kind.LIST_ITEM
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

  /** True for "TOWN'S 2 CRANES FOR SALE": words in capitals, and no small letter among them. */
  private static boolean isShouted(String text) {
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return capitals > FEWEST_IN_CAPITALS;
  }

  /** True if a colon, a bar or a dash follows the first words of a text. */
  static boolean colonAfter(String text, int words) {
    int passed = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean wordly = Character.isLetterOrDigit(c);
      if (inside && !wordly) {
        passed++;
      }
      inside = wordly;
      if (passed == words && !wordly && c != ' ') {
        return c == ':' || c == '：' || c == '|' || c == '–' || c == '-' || c == '>' || c == '»';
      }
      if (passed == words && wordly || passed > words) {
        return false;
      }
    }
    return false;
  }
}
