package io.github.pressclip.find.headline.heading;

import io.github.pressclip.find.headline.declared.DeclaredTitle;
import io.github.pressclip.find.headline.sign.DateMark;
import io.github.pressclip.find.headline.word.Key;
import java.util.List;

/** Takes off a headline what stands behind it in its element: a subtitle, a date, a label behind a bar. */
final class BehindHeadline {
  /** Letters and digits; a shorter title may be a kicker. */
  private static final int TELLING = 15;

  /** Characters of a subtitle; a shorter rest may be the headline's own. */
  private static final int SENTENCE = 40;

  private static final int LONGEST_DATE = 40;

  private BehindHeadline() {}

  /** Without what stands behind the headline in its element, a subtitle or a date, if two declared titles prove it. */
  static String beforeRest(String shown, String key, List<DeclaredTitle> declared) {
    for (DeclaredTitle title : declared) {
      String said = title.key();
      if (said.length() < TELLING || !key.startsWith(said) || !beginsAnew(shown, said)) {
        continue;
      }
      int votes = 0;
      for (DeclaredTitle other : declared) {
        votes += other.key().equals(said) ? other.votes() : 0;
      }
      if (votes >= Spelling.AGREED) {
        return title.cut();
      }
    }
    return shown;
  }

  /**
   * True if a sentence, a date or a word that lost the space before it stands behind the letters and digits of a title.
   */
  private static boolean beginsAnew(String shown, String said) {
    int at = 0;
    int left = said.length();
    while (left > 0 && at < shown.length()) {
      left -= Character.isLetterOrDigit(shown.charAt(at++)) ? 1 : 0;
    }
    int rest = at;
    while (rest < shown.length() && Character.isWhitespace(shown.charAt(rest))) {
      rest++;
    }
    if (left > 0 || rest == shown.length()) {
      return false;
    }
    char first = shown.charAt(rest);
    boolean glued = rest == at && Character.isUpperCase(first) && Character.isLowerCase(shown.charAt(at - 1));
    boolean sentence = rest > at && Character.isUpperCase(first) && shown.length() - rest >= SENTENCE;
    boolean date = Character.isDigit(first) && rest > at && shown.length() - rest <= LONGEST_DATE;
    return glued || sentence || date && DateMark.in(shown.substring(rest));
  }

  /** "Ferry rams quay | Norrby" before its bar, if that is what a declared title says; else null. */
  static String beforeBar(String shown, String said) {
    int end = Key.end(shown, said);
    int bar = end < 0 ? -1 : shown.indexOf(" | ", Math.max(1, end));
    return bar > 0 && Key.of(shown.substring(end, bar)).isEmpty() ? shown.substring(0, bar) : null;
  }
}
