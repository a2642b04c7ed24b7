package io.github.pressclip.find.dateline.date;

import java.util.ArrayList;
import java.util.List;

/** Splits texts without regular expressions. */
public final class Parts {
  private Parts() {}

  /** The parts of a string between a character, white space at their ends taken off; empty parts are left out. */
  public static List<String> of(String text, char at) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf(at, start);
      end = end < 0 ? text.length() : end;
      if (end > start) {
        String part = text.substring(start, end).strip();
        if (!part.isEmpty()) {
          parts.add(part);
        }
      }
      start = end + 1;
    }
    return parts;
  }
}
