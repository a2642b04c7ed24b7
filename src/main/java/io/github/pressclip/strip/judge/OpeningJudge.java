package io.github.pressclip.strip.judge;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.Box;
import io.github.pressclip.page.Kind;
import io.github.pressclip.page.Scripts;
import io.github.pressclip.strip.feature.Marker;
import io.github.pressclip.strip.feature.Sheet;
import io.github.pressclip.strip.feature.Tally;
import io.github.pressclip.strip.ruling.Judge;
import io.github.pressclip.strip.ruling.Ruling;
import io.github.pressclip.strip.ruling.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * Drops what stands between the headline and the story: the headline itself, which in text is the line above the date,
 * lines of dates, the reading time.
 */
public final class OpeningJudge implements Judge {
  /** The story has begun with the first sentence of so many tokens. */
  private static final int SENTENCE = 12;

  /** Characters of a paragraph in Thai. */
  private static final int THAI = 90;

  /** Tokens of a note or a label; a longer line may be the story's. */
  private static final int LONGEST = StampLine.LONGEST;

  /** Tokens; a label, and the name of an agency or a paper. */
  private static final int LONGEST_SOURCE = 6;

  private static final int LONGEST_LABEL = 4;

  /** Tokens; a longer line above the story may be a lead-in. */
  private static final int LONGEST_HEADING = 2;

  @Override
  public List<Ruling> review(Sheet sheet, List<Ruling> rulings) {
    List<Ruling> reviewed = new ArrayList<>(rulings);
    int sentence = sentence(sheet, rulings, 0);
    boolean labelled = false;
    for (int i = 0; i < sentence; i++) {
      labelled = isLabelled(sheet, i, labelled);
      String reason = reviewed.get(i).kept() ? reason(sheet, i, labelled) : null;
      if (reason != null) {
        reviewed.set(i, new Ruling(sheet.block(i), Verdict.DROP, "opening", reason));
      }
    }
    int second = sentence(sheet, rulings, sentence + 1);
    for (int i = sentence + 1; i < second; i++) {
      if (reviewed.get(i).kept() && StampLine.isStamp(sheet, i)) {
        reviewed.set(i, new Ruling(sheet.block(i), Verdict.DROP, "opening", "a stamp below a summary"));
      }
    }
    return reviewed;
  }

  /**
   * The first kept block of a long sentence, from one on: that with which the story has begun. 0 if there is none, for
   * then nothing stands above it.
   */
  private static int sentence(Sheet sheet, List<Ruling> rulings, int from) {
    for (int i = from; i < rulings.size(); i++) {
      boolean sentence = sheet.tally(i).tokens() >= SENTENCE && sheet.tally(i).endsSentence();
      if (rulings.get(i).kept() && (sentence || isThaiParagraph(sheet.block(i).text()))) {
        return i;
      }
    }
    return 0;
  }

  /** True for a paragraph in a script that has no mark at the end of a sentence: that of Thailand, Laos. */
  private static boolean isThaiParagraph(String text) {
    return text.length() >= THAI && Scripts.isThai(text.charAt(text.length() / 2));
  }

  private static String reason(Sheet sheet, int i, boolean labelled) {
    Tally tally = sheet.tally(i);
    if (isHeadline(sheet.block(i))) {
      return "the headline, above the story";
    }
    if (WriterLine.isReadAloud(sheet.block(i).text()) && tally.tokens() <= LONGEST && !tally.endsSentence()) {
      return "who wrote the story, as screen readers are told";
    }
    if (AuthorLine.is(sheet, i)) {
      return "opens with the author's name, above the story";
    }
    if (sheet.block(i).text().equalsIgnoreCase("for immediate release")) {
      return "a label above the story";
    }
    if (WriterLine.isOffice(tally, sheet.block(i).text())) {
      return "the office of who wrote the story";
    }
    if (tally.tokens() <= LONGEST_SOURCE && !tally.endsSentence() && SourceLabel.opens(sheet.block(i).text())) {
      return "names the source, above the story";
    }
    if (tally.bracketed() && tally.tokens() <= LONGEST && sheet.block(i).text().indexOf(": ") > 0) {
      return "a note in brackets above the story";
    }
    if (labelled) {
      return "a label with a colon above the story, or what it labels";
    }
    if (tally.tokens() <= LONGEST_HEADING && !tally.endsSentence() && sheet.block(i).kind() == Kind.PARAGRAPH) {
      return "a label above the story";
    }
    if (StampLine.isOfDates(tally) || StampLine.isThai(sheet.block(i).text())) {
      return "a line of dates above the story";
    }
    if (tally.tokens() <= LONGEST && !tally.endsSentence()) {
      if (sheet.tree() == null && sheet.block(i).kind() == Kind.PARAGRAPH && StampLine.isOfDates(sheet.tally(i + 1))) {
        return "a line above the date, above the story";
      }
      if (sheet.opening(i, Marker.STAMP) > 0 || sheet.opening(i, Marker.TAGS) == tally.words()) {
        return "a label above the story";
      }
    }
    return null;
  }

  /**
   * True for "Country:" and for the items of its list.
   *
   * @param above whether the block above is such
   */
  private static boolean isLabelled(Sheet sheet, int i, boolean above) {
    boolean label = sheet.block(i).text().endsWith(":");
    return sheet.tally(i).tokens() <= LONGEST_LABEL && (label || above && sheet.block(i).kind() == Kind.LIST_ITEM);
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
