package io.github.pressclip.find.dateline;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names of the months in many languages, from the data file {@code months.txt}. */
final class Months {
  private final Map<String, Integer> known = new HashMap<>();
  private final Map<String, Integer> own = new HashMap<>();

  /**
   * Reads the names.
   *
   * @param language the page's language tag, whose names come first where two languages disagree; null if unknown
   */
  Months(String language) {
    String wanted = language == null || language.length() < 2 ? "" : language.substring(0, 2).toLowerCase(Locale.ROOT);
    for (Lines.Line line : Lines.of("months.txt")) {
      List<String> names = Lines.split(line.value(), '|');
      for (int month = 1; month <= names.size(); month++) {
        for (String name : Lines.split(names.get(month - 1), ' ')) {
          known.putIfAbsent(name, month);
          if (line.key().equals(wanted)) {
            own.put(name, month);
          }
        }
      }
    }
  }

  /** The month of a name in any case, an abbreviation's point left out; 0 if it is none. */
  int of(String word) {
    String name = word.toLowerCase(Locale.ROOT);
    Integer month = own.get(name);
    if (month == null) {
      month = known.get(name);
    }
    return month == null ? 0 : month;
  }
}
