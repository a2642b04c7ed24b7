package io.github.pressclip.find.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A file of words in the jar: lines {@code key: value}, comments after {@code #}. */
public final class DataFile {
  private DataFile() {}

  /**
   * A line of such a file.
   *
   * @param key what stands before its first colon
   * @param value what stands behind it, without white space at its ends
   */
  public record Line(String key, String value) {}

  /**
   * Reads a file that lies beside a class.
   *
   * @param owner the class
   * @param name the file's name
   * @return its lines, those without a key left out
   * @throws IllegalStateException if the jar doesn't hold it
   */
  public static List<Line> read(Class<?> owner, String name) {
    String text = text(owner, name);
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      int colon = text.charAt(start) == '#' ? -1 : text.indexOf(':', start);
      if (colon > start && colon < end) {
        lines.add(new Line(text.substring(start, colon), text.substring(colon + 1, end).strip()));
      }
      start = end + 1;
    }
    return lines;
  }

  private static String text(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the data file " + name + " is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
