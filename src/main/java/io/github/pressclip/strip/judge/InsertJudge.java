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

/**
 * Drops what pages put between the paragraphs of a story: markers of advertisements, pointers to other stories, the
 * choices of a poll.
 */
public final class InsertJudge implements Judge {
  /** A pointer is a phrase and a headline. */
  static final int LONGEST_POINTER = 30;

  /** A phrase of so many words points elsewhere without a colon too. */
  private static final int CLEAR = 3;

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
    if (HeadlineLink.is(sheet, i)) {
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
