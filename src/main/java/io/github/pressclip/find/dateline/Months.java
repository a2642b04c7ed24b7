package io.github.pressclip.find.dateline;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names of the months in many languages, from the data file {@code months.txt}; read when first asked. */
final class Months {
  private final String language;
  private Map<String, Integer> known;
  private Map<String, Integer> own;

  /**
   * Notes the language.
   *
   * @param language the page's language tag, whose names come first where two languages disagree; null if unknown
   */
  Months(String language) {
    this.language = language == null || language.length() < 2 ? "" : language.substring(0, 2).toLowerCase(Locale.ROOT);
  }

  /** The month of a name in any case, an abbreviation's point left out; 0 if it is none. */
  int of(String word) {
    if (word.length() < 2) {
      return 0;
    }
    if (known == null) {
      read();
    }
    String name = word.toLowerCase(Locale.ROOT);
    Integer month = own.get(name);
    if (month == null) {
      month = known.get(name);
    }
    return month == null ? 0 : month;
  }

  private void read() {
    known = new HashMap<>(2048);
    own = new HashMap<>();
    List<Lines.Line> lines = Lines.of("months.txt");
    for (Lines.Line line : lines) {
      read(line.value(), known);
      if (line.key().equals(language)) {
        read(line.value(), own);
      }
    }
  }

  private static void read(String names, Map<String, Integer> into) {
    int month = 1;
    int start = 0;
    for (int i = 0; i <= names.length(); i++) {
      char c = i < names.length() ? names.charAt(i) : '|';
      if (c == ' ' || c == '|') {
        into.putIfAbsent(names.substring(start, i), month);
        start = i + 1;
        month += c == '|' ? 1 : 0;
      }
    }
  }
}
