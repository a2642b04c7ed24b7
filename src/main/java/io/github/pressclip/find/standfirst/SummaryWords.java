package io.github.pressclip.find.standfirst;

import io.github.pressclip.find.headline.sign.DateMark;

/**
 * The words of a standfirst without what lies in its element beside it, set apart by its looks alone: the kicker before
 * it, "TownsVolunteers have mended the roof", and the day behind it, "The roof is mended.Monday, 3 March 2025".
 */
final class SummaryWords {
  /** Characters of a kicker, and of a day with its weekday. */
  private static final int LONGEST = 40;

  private SummaryWords() {}

  /** The words alone; all of them where nothing is glued to them. */
  static String of(String text, Descriptions descriptions) {
    int start = descriptions.behindKicker(text, LONGEST);
    int end = dayAt(text);
    return text.substring(start, end);
  }

  /** Where a day begins that is glued to the end of the last sentence; the text's length if none is. */
  private static int dayAt(String text) {
    for (int i = text.length() - 1; i > Math.max(1, text.length() - LONGEST); i--) {
      boolean glued = ".!?".indexOf(text.charAt(i - 1)) >= 0 && Character.isLetter(text.charAt(i - 2))
          && (Character.isUpperCase(text.charAt(i)) || Character.isDigit(text.charAt(i)));
      if (glued && DateMark.in(text.substring(i))) {
        return i;
      }
    }
    return text.length();
  }
}
