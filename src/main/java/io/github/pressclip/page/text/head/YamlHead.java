package io.github.pressclip.page.text.head;

import io.github.pressclip.page.Folding;
import io.github.pressclip.page.text.line.TextLines;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The YAML between two lines of three hyphens at the top of a text, as far as tools that clip pages write it: a key
 * with a value, quoted or not, a list in brackets or item by item, a text on indented lines.
 */
final class YamlHead {
  /** The line before and after it. */
  private static final String EDGE = "---";

  /** The same of TOML, which some generators of sites read: {@code title = "Ferry rams quay"}. */
  private static final String OTHER_EDGE = "+++";

  /** Lines; longer ones are no head. */
  private static final int MOST = 300;

  /** Characters of a key. */
  private static final int LONGEST_KEY = 40;

  private final Map<String, List<String>> values = new LinkedHashMap<>();

  /** What stands between a key and its value. */
  private final char colon;

  /** The values of the last key. */
  private List<String> open = new ArrayList<>();

  private YamlHead(char colon) {
    this.colon = colon;
  }

  /** True where a head may begin. */
  static boolean mayBegin(String text, int start) {
    return text.startsWith(EDGE, start) || text.startsWith(OTHER_EDGE, start);
  }

  /**
   * Reads a head.
   *
   * @param start the offset of its first line
   * @return null if no head stands there, or none of its keys is one of a page's facts
   */
  static FrontMatter.Head of(String text, int start) {
    boolean yaml = text.startsWith(EDGE, start);
    String edge = yaml ? EDGE : OTHER_EDGE;
    YamlHead head = new YamlHead(yaml ? ':' : '=');
    int at = TextLines.end(text, start);
    if (!text.substring(start, at).strip().equals(edge)) {
      return null;
    }
    for (int i = 0; i < MOST && at < text.length(); i++) {
      int from = at + 1;
      at = TextLines.end(text, from);
      String line = text.substring(Math.min(from, at), at);
      if (line.strip().equals(edge) || line.strip().equals("...")) {
        return head.tellsOfPage() ? new FrontMatter.Head(head.values, start, at) : null;
      }
      if (!head.read(line)) {
        return null;
      }
    }
    return null;
  }

  private boolean tellsOfPage() {
    HeadKeys keys = HeadKeys.all();
    for (String key : values.keySet()) {
      HeadKeys.Fact fact = keys.of(key);
      if (fact != null && fact.meta != null) {
        return true;
      }
    }
    return false;
  }

  /** False for a line that no head has. */
  private boolean read(String line) {
    String words = line.strip();
    if (words.isEmpty() || words.startsWith("#")) {
      return true;
    }
    if (words.startsWith("- ") || words.equals("-")) {
      add(words.substring(1));
      return true;
    }
    if (Folding.isSpace(line.charAt(0))) {
      goOn(words);
      return true;
    }
    int end = words.indexOf(colon);
    boolean key = end > 0 && end <= LONGEST_KEY
        && (end + 1 == words.length() || Folding.isSpace(words.charAt(end + 1)));
    if (key) {
      open = values.computeIfAbsent(unquoted(words.substring(0, end)), name -> new ArrayList<>());
      String value = words.substring(end + 1).strip();
      for (String item : opensText(value) ? List.<String>of() : items(value)) {
        add(item);
      }
    }
    return key;
  }

  /** The values that stand behind a key: those of a list in brackets, {@code [Ann Smith, 'Bob Jones']}, or the one. */
  static List<String> items(String value) {
    return isList(value) ? List.of(value.substring(1, value.length() - 1).split(",")) : List.of(value);
  }

  /** True for a list in brackets; two of them are those of a note's link. */
  static boolean isList(String value) {
    return value.startsWith("[") && !value.startsWith("[[") && value.endsWith("]");
  }

  /** {@code >-}, {@code |}: the text stands on the lines below. */
  private static boolean opensText(String value) {
    return value.length() <= 2 && (value.startsWith(">") || value.startsWith("|"));
  }

  private void add(String value) {
    String plain = unquoted(value);
    if (!plain.isEmpty()) {
      open.add(plain);
    }
  }

  /** Adds an indented line to the value above it. */
  private void goOn(String words) {
    int last = open.size() - 1;
    if (last < 0) {
      add(words);
    } else {
      open.set(last, open.get(last) + ' ' + unquoted(words));
    }
  }

  /** Without the quotation marks around it. */
  static String unquoted(String value) {
    String plain = value.strip();
    if (plain.length() > 1 && plain.startsWith("\"") && plain.endsWith("\"")) {
      return plain.substring(1, plain.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\").strip();
    }
    return plain.length() > 1 && plain.startsWith("'") && plain.endsWith("'")
        ? plain.substring(1, plain.length() - 1).replace("''", "'").strip() : plain;
  }
}
