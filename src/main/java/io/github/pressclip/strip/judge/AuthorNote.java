package io.github.pressclip.strip.judge;

import io.github.pressclip.page.Phrases;
import io.github.pressclip.strip.feature.Sheet;
import java.util.Set;

/**
 * Tells the line below a story that says what its author does: {@code Ann Smith is a reporter in Norrby}, {@code Ann
 * Smith covers the town hall}. The author is whoever a line above the story names and says no more than that.
 */
final class AuthorNote {
  /** Words of a name. */
  private static final int LONGEST_NAME = 4;

  /** Characters; a longer line above a story is no byline. */
  private static final int LONGEST_BYLINE = 160;

  /** What authors do, of whom such a line speaks. */
  private static final Set<String> DOES = Set.of("covers", "writes", "reports", "edits", "joined");

  /** What they are. */
  private static final String[] OFFICES = {
    "reporter", "journalist", "writer", "editor", "columnist", "correspondent", "contributor", "critic", "producer",
    "intern", "Redakteur", "Journalist", "Reporter", "Korrespondent", "Volontär", "Autor"
  };

  /** How such notes begin that leave out the name. */
  private static final Phrases UNNAMED = Phrases.of(
      "Der Autor ist ", "Die Autorin ist ", "Der Autor war ", "Die Autorin war ", "Der Autor arbeitet ",
      "Die Autorin arbeitet ", "Der Autor lebt ", "Die Autorin lebt ", "Der Autor lehrt ", "Die Autorin lehrt ",
      "Die Autoren sind ", "Die Autorinnen sind ", "Zum Autor:", "Zur Autorin:", "Zu den Autoren:",
      "Zu den AutorInnen:", "Zu den Autor*innen:", "Zu den Autorinnen und Autoren:", "Zur Person:");

  private AuthorNote() {}

  /** True for such a line. */
  static boolean is(Sheet sheet, int line) {
    String text = sheet.block(line).text();
    if (UNNAMED.open(text)) {
      return true;
    }
    String name = name(text);
    if (name == null) {
      return false;
    }
    for (int i = 0; i < line; i++) {
      String above = sheet.block(i).text();
      if (above.length() <= LONGEST_BYLINE && isByline(above, name)) {
        return true;
      }
    }
    return false;
  }

  /** The name before "is a reporter" or "covers"; null if none stands there. */
  private static String name(String text) {
    int at = 0;
    for (int words = 0; words <= LONGEST_NAME; words++) {
      int end = text.indexOf(' ', at);
      if (end < 0) {
        return null;
      }
      String word = text.substring(at, end);
      if (!Character.isUpperCase(word.charAt(0))) {
        boolean does = DOES.contains(word) || (word.equals("is") || word.equals("ist")) && isOffice(text, end);
        return words >= 2 && does ? text.substring(0, at - 1) : null;
      }
      at = end + 1;
      if (at >= text.length() || text.charAt(at) == ' ') {
        return null;
      }
    }
    return null;
  }

  /** True for "is a multimedia reporter …": the first sentence names an office of the press. */
  private static boolean isOffice(String text, int from) {
    int stop = text.indexOf(". ", from);
    String sentence = text.substring(from, stop < 0 ? text.length() : stop);
    for (String office : OFFICES) {
      if (sentence.contains(office)) {
        return true;
      }
    }
    return false;
  }

  /** True for "By Ann Smith", "Ann Smith", "Ann Smith · Norrby Mail | 3 March". */
  private static boolean isByline(String line, String name) {
    int start = line.regionMatches(true, 0, "by ", 0, 3) ? 3 : line.regionMatches(true, 0, "by: ", 0, 4) ? 4 : 0;
    if (!line.regionMatches(true, start, name, 0, name.length())) {
      return false;
    }
    int end = start + name.length();
    int mark = end;
    while (mark < line.length() && line.charAt(mark) == ' ') {
      mark++;
    }
    return start > 0 || end == line.length() || mark < line.length() && ",|·•–—-".indexOf(line.charAt(mark)) >= 0;
  }
}
