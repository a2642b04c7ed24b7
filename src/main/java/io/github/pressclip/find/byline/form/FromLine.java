package io.github.pressclip.find.byline.form;

import io.github.pressclip.find.byline.credit.Credit;
import io.github.pressclip.find.byline.credit.CreditWords;
import io.github.pressclip.find.byline.credit.NamesAlone;
import java.util.List;

/**
 * Reads a byline that says from where its people write, as papers in Nigeria print it: {@code From Ann Smith, Norrby}.
 */
public final class FromLine {
  /** Characters; a longer line is a sentence. */
  private static final int LONGEST = 70;

  private static final String OPENER = "From ";

  private FromLine() {}

  /** The people of such a line, as it writes them; null for any other line. */
  public static String people(String line) {
    int comma = comma(line);
    return comma < 0 ? null : line.substring(OPENER.length(), comma).strip();
  }

  /** Where the people end and the place begins; -1 for any other line. */
  private static int comma(String line) {
    boolean opened = line.length() <= LONGEST && line.regionMatches(true, 0, OPENER, 0, OPENER.length());
    int comma = opened ? line.lastIndexOf(',') : -1;
    if (comma < 0 || comma + 2 >= line.length() || ".:!?".indexOf(line.charAt(line.length() - 1)) >= 0) {
      return -1;
    }
    String names = line.substring(OPENER.length(), comma).strip();
    List<String> people = Credit.people(names, false);
    String place = line.substring(comma + 1).strip();
    boolean capital = !place.isEmpty() && Character.isUpperCase(place.charAt(0)) && !OfficeLine.is(place);
    return capital && !people.isEmpty() && NamesAlone.are(names, people) && !CreditWords.hasDigit(line) ? comma : -1;
  }
}
