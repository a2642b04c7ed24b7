package io.github.pressclip.find.dateline.date;

import io.github.pressclip.data.DataFile;
import io.github.pressclip.page.Lower;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of the months in many languages, from the data file {@code months.txt}; read when first asked. */
public final class Months {
  private final String language;

  /**
   * The names in the page's own language, a line of the file; null until first asked. They are looked through as they
   * stand: a page asks for a few words, and a table of the names would take longer to make.
   */
  private String own;

  /** The data file; never changed once it's read. */
  private static final class File {
    private static final List<DataFile.Line> LINES = DataFile.lines(Months.class, "months.txt");
  }

  /** All languages, the first of the file before the others; never changed once it's read. */
  private static final class All {
    private static final Map<String, Integer> NAMES = read();
  }

  /**
   * Notes the language.
   *
   * @param language the page's language tag, whose names come first where two languages disagree; null if unknown
   */
  public Months(String language) {
    this.language = language == null || language.length() < 2 ? "" : Lower.of(language.substring(0, 2));
  }

  /** The month of a name in any case, an abbreviation's point left out; 0 if it is none. */
  int of(String word) {
    if (word.length() < 2) {
      return 0;
    }
    own = own == null ? names(language) : own;
    String name = Lower.of(word);
    int month = month(name, own);
    return month > 0 ? month : All.NAMES.getOrDefault(name, 0);
  }

  /** The names in a language of two letters; empty if the file doesn't know it. */
  private static String names(String language) {
    for (DataFile.Line line : File.LINES) {
      if (line.key().equals(language)) {
        return line.value();
      }
    }
    return "";
  }

  /** The month of a name among those of a language; 0 if it is none of them. */
  private static int month(String name, String names) {
    int at = names.indexOf(name);
    while (at >= 0 && !(isEdge(names, at - 1) && isEdge(names, at + name.length()))) {
      at = names.indexOf(name, at + 1);
    }
    int month = at < 0 ? 0 : 1;
    for (int i = 0; i < at; i++) {
      month += names.charAt(i) == '|' ? 1 : 0;
    }
    return month;
  }

  private static boolean isEdge(String names, int at) {
    return at < 0 || at == names.length() || names.charAt(at) == ' ' || names.charAt(at) == '|';
  }

  private static Map<String, Integer> read() {
    Map<String, Integer> months = new HashMap<>(2048);
    for (DataFile.Line line : File.LINES) {
      read(line.value(), months);
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
