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

  /** Characters of a day and a time in Thai, and a label before them. */
  private static final int LONGEST_TIME = 60;

  /** Characters of a paragraph in Thai. */
  private static final int THAI = 90;

  private static final int LONGEST_STAMP = 16;

  /** Tokens; a label, and the name of an agency or a paper. */
  private static final int LONGEST_SOURCE = 6;

  private static final int LONGEST_LABEL = 4;

  /** Words of a paper's name and an office. */
  private static final int LONGEST_OFFICE = 5;

  private static final String[] OFFICES = {
    "Staff Writer", "Staff Writers", "Staff Reporter", "Staff Correspondent", "Staff Photographer",
    "Contributing Writer", "Special Correspondent"
  };

  /** Tokens; a longer line above the story may be a lead-in. */
  private static final int LONGEST_HEADING = 2;

  /** The share of digits in a line of dates; a line that mentions a year has fewer. */
  private static final float DATES = .12f;

  /** The same of a line of a day and its time, which may stand inside the story. */
  private static final float STAMP = .3f;

  /** Numbers of such a line: "5.3.2024", "3 March 2025, 19:40". */
  private static final int PARTS = 3;

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
      if (reviewed.get(i).kept() && isStamp(sheet, i)) {
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
    if (isReadAloud(sheet.block(i).text()) && tally.tokens() <= LONGEST_STAMP && !tally.endsSentence()) {
      return "who wrote the story, as screen readers are told";
    }
    if (AuthorLine.is(sheet, i)) {
      return "opens with the author's name, above the story";
    }
    if (sheet.block(i).text().equalsIgnoreCase("for immediate release")) {
      return "a label above the story";
    }
    if (tally.words() <= LONGEST_OFFICE && isOffice(sheet.block(i).text())) {
      return "the office of who wrote the story";
    }
    if (tally.tokens() <= LONGEST_SOURCE && !tally.endsSentence() && SourceLabel.opens(sheet.block(i).text())) {
      return "names the source, above the story";
    }
    if (tally.bracketed() && tally.tokens() <= LONGEST_STAMP && sheet.block(i).text().indexOf(": ") > 0) {
      return "a note in brackets above the story";
    }
    if (labelled) {
      return "a label with a colon above the story, or what it labels";
    }
    if (tally.tokens() <= LONGEST_HEADING && !tally.endsSentence() && sheet.block(i).kind() == Kind.PARAGRAPH) {
      return "a label above the story";
    }
    if (isOfDates(tally) || isThaiTime(sheet.block(i).text())) {
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

  /** {@code 4 ม.ค. 2565 14:20 น.}: the point of the word for hours ends no sentence. */
  private static boolean isThaiTime(String text) {
    return text.endsWith(" น.") && text.length() <= LONGEST_TIME && text.length() > 4
        && Character.isDigit(text.charAt(text.length() - 4));
  }

  /** "Author, Ann Smith", "Role, Correspondent": the labels are for those who hear the page, whatever its language. */
  private static boolean isReadAloud(String text) {
    return text.startsWith("Author, ") || text.startsWith("Role, ");
  }

  /** "Gazette Staff Writer", on a line of its own below the byline. */
  private static boolean isOffice(String text) {
    for (String office : OFFICES) {
      if (text.endsWith(office)
          && (text.length() == office.length() || text.charAt(text.length() - office.length() - 1) == ' ')) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfDates(Tally tally) {
    return tally.tokens() <= LONGEST_STAMP && !tally.endsSentence() && tally.dated() && tally.digitShare() >= DATES;
  }

  /** True for a line that is a day in figures and a time, with little else: "Published 3 March 2025, 19:40". */
  static boolean isStamp(Sheet sheet, int i) {
    Tally tally = sheet.tally(i);
    String text = sheet.block(i).text();
    return tally.tokens() <= LONGEST_STAMP && !tally.endsSentence() && tally.hasYear() && tally.digitShare() >= STAMP
        && numbers(text) >= PARTS && !text.endsWith(",") && (!isLabelled(text) || sheet.opening(i, Marker.STAMP) > 0);
  }

  /** True if a colon stands before the first number: "When: 3 March 2025, 19:40" is what the story announces. */
  private static boolean isLabelled(String text) {
    int colon = text.indexOf(':');
    for (int i = 0; i < colon; i++) {
      if (Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return colon > 0;
  }

  private static int numbers(String text) {
    int numbers = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean starts = Character.isDigit(text.charAt(i)) && (i == 0 || !Character.isDigit(text.charAt(i - 1)));
      numbers += starts ? 1 : 0;
    }
    return numbers;
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
