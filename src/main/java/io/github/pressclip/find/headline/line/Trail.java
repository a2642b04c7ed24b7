package io.github.pressclip.find.headline.line;

import java.util.List;

/**
 * Takes off a headline what its breadcrumb trail left before it when the page was flattened: the number of the trail's
 * last step, or the steps themselves, run together, "HomeSportRowingNorrby wins the eights", or parted by
 * marks, "Mail › Rowing › Norrby wins the eights".
 */
public final class Trail {
  /** How trails begin, in several languages. */
  private static final List<String> ROOTS =
      List.of("Home", "Homepage", "Startseite", "Start", "Accueil", "Inicio", "Início", "Hem", "Hjem", "Forside");

  /** Letters of a step before the next one; "iPhone" and "eBay" are words of one step. */
  private static final int SHORTEST_STEP = 3;

  private Trail() {}

  /** What parts the steps of a trail. */
  private static final String[] STEPS = {" › ", " > ", " » "};

  /** Words of a last step that says the headline. */
  private static final int TITLE = 3;

  /**
   * The headline without its trail.
   *
   * @param above the line before it; empty if there is none
   */
  public static String cut(String line, String above) {
    int number = number(line);
    if (number > 1 && number(above) == number - 1) {
      return line.substring(line.indexOf(' ')).strip();
    }
    for (String step : STEPS) {
      int last = line.lastIndexOf(step);
      if (last > line.indexOf(step) && line.substring(last + step.length()).split(" ").length >= TITLE) {
        return line.substring(last + step.length());
      }
    }
    for (String root : ROOTS) {
      if (line.startsWith(root) && isStep(line, root.length())) {
        int last = root.length();
        for (int i = last + 1; i < line.length(); i++) {
          last = isStep(line, i) ? i : last;
        }
        return line.substring(last);
      }
    }
    return line;
  }

  /** True for a line that begins with the first step of a trail and a space. */
  static boolean isRooted(String line) {
    int space = line.indexOf(' ');
    return space > 0 && ROOTS.contains(line.substring(0, space));
  }

  /** The number of a list's item, 4 for "4. Norrby wins the eights"; 0 for other lines. */
  private static int number(String line) {
    int digits = 0;
    while (digits < line.length() && line.charAt(digits) >= '0' && line.charAt(digits) <= '9') {
      digits++;
    }
    return digits > 0 && digits <= 2 && line.startsWith(". ", digits) ? Integer.parseInt(line.substring(0, digits)) : 0;
  }

  /** True where a capital letter follows a word in small letters with no space between. */
  private static boolean isStep(String line, int at) {
    if (at >= line.length() || !Character.isUpperCase(line.charAt(at))) {
      return false;
    }
    int start = at;
    while (start > 0 && Character.isLetter(line.charAt(start - 1))) {
      start--;
    }
    return at - start >= SHORTEST_STEP && Character.isLowerCase(line.charAt(at - 1));
  }
}
