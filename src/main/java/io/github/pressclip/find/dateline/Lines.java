package io.github.pressclip.find.dateline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the data files of this package: {@code key: value} lines, comments after {@code #}. */
final class Lines {
  private Lines() {}

  /** A line of a data file. */
  record Line(String key, String value) {}

  static List<Line> of(String file) {
    String text = text(file);
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      int colon = text.charAt(start) == '#' ? -1 : text.indexOf(": ", start);
      if (colon > start && colon < end) {
        lines.add(new Line(text.substring(start, colon), text.substring(colon + 2, end)));
      }
      start = end + 1;
    }
    return lines;
  }

  private static String text(String file) {
    try (InputStream in = Lines.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the data file " + file + " is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The parts of a string between a character, white space at their ends taken off; empty parts are left out. */
  static List<String> split(String text, char at) {
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
