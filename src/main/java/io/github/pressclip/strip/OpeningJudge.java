package io.github.pressclip.strip;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.Box;
import io.github.pressclip.page.Kind;
import io.github.pressclip.strip.feature.Marker;
import io.github.pressclip.strip.feature.Sheet;
import io.github.pressclip.strip.feature.Tally;
import java.util.ArrayList;
import java.util.List;

/**
 * Drops what stands between the headline and the story: the headline itself, which in text is the line above the date,
 * lines of dates, the reading time.
 */
final class OpeningJudge implements Judge {
  /** The story has begun with the first sentence of so many tokens. */
  private static final int SENTENCE = 12;

  private static final int LONGEST_STAMP = 16;

  private static final int LONGEST_LABEL = 4;

  /** Tokens; a longer line above the story may be a lead-in. */
  private static final int LONGEST_HEADING = 2;

  /** The share of digits in a line of dates; a line that mentions a year has fewer. */
  private static final float DATES = .12f;

  @Override
  public List<Ruling> review(Sheet sheet, List<Ruling> rulings) {
    List<Ruling> reviewed = new ArrayList<>(rulings);
    int sentence = firstSentence(sheet, rulings);
    for (int i = 0; i < sentence; i++) {
      String reason = reviewed.get(i).kept() ? reason(sheet, i) : null;
      if (reason != null) {
        reviewed.set(i, new Ruling(sheet.block(i), Verdict.DROP, "opening", reason));
      }
    }
    return reviewed;
  }

  /** The kept block with which the story has begun; 0 if there is none, for then nothing stands above it. */
  private static int firstSentence(Sheet sheet, List<Ruling> rulings) {
    for (int i = 0; i < rulings.size(); i++) {
      if (rulings.get(i).kept() && sheet.tally(i).tokens() >= SENTENCE && sheet.tally(i).endsSentence()) {
        return i;
      }
    }
    return 0;
  }

  private static String reason(Sheet sheet, int i) {
    Tally tally = sheet.tally(i);
    if (isHeadline(sheet.block(i))) {
      return "the headline, above the story";
    }
    if (tally.tokens() <= LONGEST_LABEL && isLabelled(sheet, i)) {
      return "a label with a colon above the story, or what it labels";
    }
    if (tally.tokens() <= LONGEST_HEADING && !tally.endsSentence() && sheet.block(i).kind() == Kind.PARAGRAPH) {
      return "a label above the story";
    }
    if (isOfDates(tally)) {
      return "a line of dates above the story";
    }
    if (tally.tokens() <= LONGEST_STAMP && !tally.endsSentence()) {
      if (sheet.tree() == null && sheet.block(i).kind() == Kind.PARAGRAPH && isOfDates(sheet.tally(i + 1))) {
        return "a line above the date, above the story";
      }
      if (sheet.opening(i, Marker.STAMP) > 0 || sheet.opening(i, Marker.TAGS) == tally.words()) {
        return "a label above the story";
      }
    }
    return null;
  }

  private static boolean isOfDates(Tally tally) {
    return tally.tokens() <= LONGEST_STAMP && !tally.endsSentence() && tally.dated() && tally.digitShare() >= DATES;
  }

  /** True for "Country:" and for the items of its list. */
  private static boolean isLabelled(Sheet sheet, int i) {
    int label = i;
    while (label > 0 && sheet.block(label).kind() == Kind.LIST_ITEM && !sheet.block(label).text().endsWith(":")
        && sheet.tally(label).tokens() <= LONGEST_LABEL) {
      label--;
    }
    return sheet.tally(label).tokens() <= LONGEST_LABEL && sheet.block(label).text().endsWith(":");
  }

  private static boolean isHeadline(Block block) {
    if (block.markup() == null) {
      return false;
    }
    int reach = 4;
    for (Box box = block.markup().box(); box != null && reach > 0; box = box.parent(), reach--) {
      if (box.tag().equals("h1")) {
        return true;
      }
    }
    return false;
  }
}
