package io.github.pressclip.strip.judge;

import io.github.pressclip.strip.feature.Tally;

/** Tells lines on who wrote a story as nothing but they have it: for screen readers, or by an office. */
final class WriterLine {
  /** Words of a paper's name and an office. */
  private static final int LONGEST = 5;

  private static final String[] OFFICES = {
    "Staff Writer", "Staff Writers", "Staff Reporter", "Staff Correspondent", "Staff Photographer",
    "Contributing Writer", "Special Correspondent"
  };

  private WriterLine() {}

  /** "Author, Ann Smith", "Role, Correspondent": the labels are for those who hear the page, whatever its language. */
  static boolean isReadAloud(String text) {
    return text.startsWith("Author, ") || text.startsWith("Role, ");
  }

  /** "Gazette Staff Writer", on a line of its own below the byline. */
  static boolean isOffice(Tally tally, String text) {
    if (tally.words() > LONGEST) {
      return false;
    }
    for (String office : OFFICES) {
      if (text.endsWith(office)
          && (text.length() == office.length() || text.charAt(text.length() - office.length() - 1) == ' ')) {
        return true;
      }
    }
    return false;
  }
}
