package io.github.pressclip.page.text.head;

import io.github.pressclip.page.Folding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines that a program for notes writes below the text of a note, by keys that no person would write:
 * {@code source_url: https://…}, {@code created_time: 2025-06-05T08:12:33.000Z}, {@code is_todo: 0}.
 */
final class NoteTail {
  /** Lines, of which so many have a key of several words joined by low lines. */
  private static final int ENOUGH = 4;

  private static final int MOST = 60;

  /** Characters of a key. */
  private static final int LONGEST_KEY = 40;

  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private int joined;

  private NoteTail() {}

  /** Reads the tail of a text; null if it has none. */
  static FrontMatter.Head of(String text) {
    int end = text.length();
    while (end > 0 && Folding.isSpace(text.charAt(end - 1))) {
      end--;
    }
    NoteTail tail = new NoteTail();
    int start = end;
    for (int i = 0; i < MOST && start > 0; i++) {
      int line = text.lastIndexOf('\n', start - 1 - (start < end ? 1 : 0)) + 1;
      int stop = start < end ? start - 1 : end;
      if (!tail.read(text.substring(line, Math.max(line, stop)))) {
        break;
      }
      start = line;
    }
    return tail.joined < ENOUGH ? null : new FrontMatter.Head(tail.values, start, text.length());
  }

  /** False for a line of another kind. */
  private boolean read(String line) {
    int colon = line.indexOf(':');
    if (colon <= 0 || colon > LONGEST_KEY) {
      return false;
    }
    boolean low = false;
    for (int i = 0; i < colon; i++) {
      char c = line.charAt(i);
      low |= c == '_';
      if (c != '_' && (c < 'a' || c > 'z')) {
        return false;
      }
    }
    joined += low ? 1 : 0;
    values.computeIfAbsent(line.substring(0, colon), key -> new ArrayList<>()).add(line.substring(colon + 1).strip());
    return true;
  }
}
