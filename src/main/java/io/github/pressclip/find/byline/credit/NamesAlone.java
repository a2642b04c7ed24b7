package io.github.pressclip.find.byline.credit;

import java.util.List;

/** Tells a line that holds people's names and no more from one that says something of them. */
public final class NamesAlone {
  /** Characters beside each name that may join it to the next: a comma, an "and". */
  private static final int JOINER = 6;

  private NamesAlone() {}

  /**
   * True if a line is the names and what joins them, or one name and its sign in a network: "Ann Smith @annsmith".
   *
   * @param people whom the line names; none where it names nobody
   */
  public static boolean are(String line, List<String> people) {
    int sign = line.indexOf('@');
    if (sign > 0 && people.size() == 1 && line.indexOf(' ', sign) < 0) {
      String name = line.substring(0, sign).strip();
      return name.equals(people.get(0)) || name.equals(people.get(0) + ',');
    }
    if (people.size() == 1 && line.equals(people.get(0) + ' ' + people.get(0))) {
      return true; // the description of a picture before the name
    }
    int letters = 0;
    for (String person : people) {
      letters += person.length();
    }
    return letters + JOINER * people.size() >= Postnominals.lengthWithout(line);
  }
}
