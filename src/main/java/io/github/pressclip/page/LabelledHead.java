package io.github.pressclip.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Labelled lines at the top of a text, {@code Title: Ferry rams quay}, {@code URL Source: https://…}, as tools that
 * read pages for other programs write them. The first is labelled, one of them is the title, and no other line stands
 * between them but blank ones.
 */
final class LabelledHead {
  /** Lines, blank ones among them. */
  private static final int MOST = 60;

  /** Characters of a label. */
  private static final int LONGEST_LABEL = 40;

  private LabelledHead() {}

  /**
   * Reads a head.
   *
   * @param start the offset of its first line
   * @return null if no head stands there
   */
  static FrontMatter.Head of(String text, int start) {
    if (!mayBegin(text, start)) {
      return null;
    }
    Map<String, List<String>> values = new LinkedHashMap<>();
    HeadKeys keys = HeadKeys.read();
    boolean titled = false;
    int end = start;
    for (int i = 0, from = start; i < MOST && from < text.length(); i++) {
      int stop = YamlHead.lineEnd(text, from);
      String line = text.substring(from, stop).strip();
      int colon = line.indexOf(':');
      HeadKeys.Fact fact = colon < 0 || colon > LONGEST_LABEL ? null : keys.of(unmarked(line.substring(0, colon)));
      if (fact == null && !line.isEmpty()) {
        break;
      }
      if (fact != null) {
        String value = unmarked(line.substring(colon + 1));
        if (fact == HeadKeys.Fact.TEXT) {
          end = value.isEmpty() ? stop : end;
          break;
        }
        titled |= fact == HeadKeys.Fact.TITLE && !value.isEmpty();
        values.computeIfAbsent(unmarked(line.substring(0, colon)), key -> new ArrayList<>()).add(value);
        end = stop;
      }
      from = stop + 1;
    }
    return titled && values.size() > 1 ? new FrontMatter.Head(values, end) : null;
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
