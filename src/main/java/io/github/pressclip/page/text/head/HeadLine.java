package io.github.pressclip.page.text.head;

import io.github.pressclip.page.Folding;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a labelled head: {@code Title: Ferry rams quay}, {@code **Author:** Ann Smith}, {@code - Author: Ann
 * Smith}, a row of a table {@code | Author: | Ann Smith |}, and the properties that programs for notes write,
 * {@code author:: [[Ann Smith]]}, {@code #+AUTHOR: Ann Smith}, {@code :AUTHOR: Ann Smith}.
 *
 * @param label its label; empty if it has none
 * @param value what stands behind the label
 * @param property whether it is a property of a note by its form, whatever its label
 */
record HeadLine(String label, String value, boolean property) {
  /** Characters of a label. */
  private static final int LONGEST_LABEL = 40;

  /** Reads a line. */
  static HeadLine of(String line) {
    String words = line.strip();
    words = words.startsWith("- ") ? words.substring(2).strip() : words;
    if (words.startsWith("|") && words.endsWith("|") && words.length() > 1) {
      return row(words);
    }
    boolean org = words.startsWith("#+");
    boolean drawer = words.startsWith(":");
    words = org ? words.substring(2) : drawer ? words.substring(1) : words;
    int colon = words.indexOf(':');
    if (colon < 0 || colon > LONGEST_LABEL) {
      return new HeadLine("", words, false);
    }
    boolean twice = words.startsWith("::", colon);
    String label = unmarked(words.substring(0, colon));
    boolean word = !label.isEmpty() && label.indexOf(' ') < 0;
    return new HeadLine(label, unmarked(words.substring(twice ? colon + 2 : colon + 1)),
        word && (org || drawer || twice));
  }

  private static HeadLine row(String words) {
    String cells = words.substring(1, words.length() - 1);
    int bar = cells.indexOf('|');
    String label = bar < 0 ? "" : unmarked(cells.substring(0, bar));
    label = label.endsWith(":") ? unmarked(label.substring(0, label.length() - 1)) : label;
    return label.length() > LONGEST_LABEL || bar < 0 ? new HeadLine("", words, false)
        : new HeadLine(label, unmarked(cells.substring(bar + 1)), label.isEmpty() || label.startsWith("--"));
  }

  /** The values, of which a list in brackets has several: {@code ['Ann Smith', 'Bob Jones']}. */
  List<String> values() {
    List<String> values = new ArrayList<>();
    for (String item : YamlHead.items(value)) {
      values.add(YamlHead.isList(value) ? YamlHead.unquoted(item) : item);
    }
    return values;
  }

  /** Without the marks of bold and italic type around it, {@code **Title:** Ferry rams quay}. */
  private static String unmarked(String words) {
    int from = 0;
    int to = words.length();
    while (from < to && isMark(words.charAt(from))) {
      from++;
    }
    while (to > from && isMark(words.charAt(to - 1))) {
      to--;
    }
    return words.substring(from, to);
  }

  private static boolean isMark(char c) {
    return c == '*' || c == '_' || Folding.isSpace(c);
  }
}
