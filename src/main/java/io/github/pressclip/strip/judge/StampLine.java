package io.github.pressclip.strip.judge;

import io.github.pressclip.strip.feature.Marker;
import io.github.pressclip.strip.feature.Sheet;
import io.github.pressclip.strip.feature.Tally;

/** Tells lines of dates: when a story was published or changed, with little else. */
final class StampLine {
  /** Tokens; a longer line tells something of its own. */
  static final int LONGEST = 16;

  /** Characters of a day and a time in Thai, and a label before them. */
  private static final int LONGEST_TIME = 60;

  /** The share of digits in a line of dates; a line that mentions a year has fewer. */
  private static final float DATES = .12f;

  /** The same of a line of a day and its time, which may stand inside the story. */
  private static final float STAMP = .3f;

  /** Numbers of such a line: "5.3.2024", "3 March 2025, 19:40". */
  private static final int PARTS = 3;

  private StampLine() {}

  /** True for a line that is short for the dates in it. */
  static boolean isOfDates(Tally tally) {
    return tally.tokens() <= LONGEST && !tally.endsSentence() && tally.dated() && tally.digitShare() >= DATES;
  }

  /** {@code 4 ม.ค. 2565 14:20 น.}: the point of the word for hours ends no sentence. */
  static boolean isThai(String text) {
    return text.endsWith(" น.") && text.length() <= LONGEST_TIME && text.length() > 4
        && Character.isDigit(text.charAt(text.length() - 4));
  }

  /** True for a line that is a day in figures and a time, with little else: "Published 3 March 2025, 19:40". */
  static boolean isStamp(Sheet sheet, int i) {
    Tally tally = sheet.tally(i);
    String text = sheet.block(i).text();
    return tally.tokens() <= LONGEST && !tally.endsSentence() && tally.hasYear() && tally.digitShare() >= STAMP
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
}
