package io.github.pressclip.find.dateline;

import io.github.pressclip.data.DataFile;
import io.github.pressclip.page.Lower;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of the months in many languages, from the data file {@code months.txt}; read when first asked. */
final class Months {
  private final String language;

  /** The page's own language; null until first asked. */
  private Map<String, Integer> own;

  /** The data file; never changed once it's read. */
  private static final class File {
    private static final List<DataFile.Line> LINES = DataFile.lines(Months.class, "months.txt");
  }

  /** All languages, the first of the file before the others; never changed once it's read. */
  private static final class All {
    private static final Map<String, Integer> NAMES = read(null);
  }

  /**
   * Notes the language.
   *
   * @param language the page's language tag, whose names come first where two languages disagree; null if unknown
   */
  Months(String language) {
    this.language = language == null || language.length() < 2 ? "" : Lower.of(language.substring(0, 2));
  }

  /** The month of a name in any case, an abbreviation's point left out; 0 if it is none. */
  int of(String word) {
    if (word.length() < 2) {
      return 0;
    }
    own = own == null ? read(language) : own;
    String name = Lower.of(word);
    Integer month = own.get(name);
    if (month == null) {
      month = All.NAMES.get(name);
    }
    return month == null ? 0 : month;
  }

  /** @param language two letters; null for all languages */
  private static Map<String, Integer> read(String language) {
    Map<String, Integer> months = new HashMap<>(language == null ? 2048 : 64);
    for (DataFile.Line line : File.LINES) {
      if (language == null || line.key().equals(language)) {
        read(line.value(), months);
      }
    }
    return months;
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
