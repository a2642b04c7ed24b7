package io.github.pressclip.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Labelled lines at the top of a text, {@code Title: Ferry rams quay}, {@code URL Source: https://…}, as tools that
 * read pages for other programs write them, with nothing but blank lines between. One of them is the title; or a
 * heading of Markdown stands above them, and one of them is the address.
 */
final class LabelledHead {
  /** Lines, blank ones among them. */
  private static final int MOST = 60;

  /** Characters of a label. */
  private static final int LONGEST_LABEL = 40;

  private final String text;
  private final HeadKeys keys = HeadKeys.read();
  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private boolean titled;
  private boolean addressed;

  private LabelledHead(String text) {
    this.text = text;
  }

  /**
   * Reads a head.
   *
   * @param start the offset of the text's first line
   * @return null if no head stands there
   */
  static FrontMatter.Head of(String text, int start) {
    boolean heading = text.startsWith("# ", start);
    int from = heading ? afterBlank(text, YamlHead.lineEnd(text, start)) : start;
    if (!mayBegin(text, from)) {
      return null;
    }
    LabelledHead head = new LabelledHead(text);
    int end = head.read(from);
    boolean sound = heading ? head.addressed : head.titled;
    return sound && head.values.size() > 1 ? new FrontMatter.Head(head.values, from, end) : null;
  }

  /** Reads the lines, and tells where the last of them ends. */
  private int read(int start) {
    int end = start;
    int from = start;
    for (int i = 0; i < MOST && from < text.length(); i++) {
      int stop = YamlHead.lineEnd(text, from);
      String line = text.substring(from, stop).strip();
      int colon = line.indexOf(':');
      String label = colon < 0 || colon > LONGEST_LABEL ? "" : unmarked(line.substring(0, colon));
      HeadKeys.Fact fact = keys.of(label);
      if (fact == null && !line.isEmpty()) {
        break;
      }
      if (fact != null) {
        String value = unmarked(line.substring(colon + 1));
        if (fact == HeadKeys.Fact.TEXT) {
          return value.isEmpty() ? stop : end;
        }
        titled |= fact == HeadKeys.Fact.TITLE && !value.isEmpty();
        addressed |= fact == HeadKeys.Fact.ADDRESS && Host.of(value) != null;
        values.computeIfAbsent(label, key -> new ArrayList<>()).add(value);
        end = stop;
      }
      from = stop + 1;
    }
    return end;
  }

  /** The offset of the first line behind another that isn't blank. */
  private static int afterBlank(String text, int end) {
    int at = end;
    while (at < text.length() && Folding.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Most texts have no colon near their beginning: they needn't be read. */
  private static boolean mayBegin(String text, int start) {
    int colon = text.indexOf(':', start);
    return colon >= 0 && colon - start <= LONGEST_LABEL && colon < YamlHead.lineEnd(text, start);
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
