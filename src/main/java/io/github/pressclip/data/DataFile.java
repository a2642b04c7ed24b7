package io.github.pressclip.data;

import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A file in the jar, beside a class: bytes, or words in lines {@code key: value} with comments after {@code #}. */
public final class DataFile {
  /** Set by the launcher: the jar that all of them lie in. */
  private static final String JAR = "pressclip.jar";

  private DataFile() {}

  /**
   * A line of such a file.
   *
   * @param key what stands before its first colon
   * @param value what stands behind it, without white space at its ends
   */
  public record Line(String key, String value) {}

  /**
   * Reads the lines of a file in UTF-8.
   *
   * @param owner the class that the file lies beside
   * @param name the file's name
   * @return its lines, those without a key left out
   * @throws IllegalStateException if the jar doesn't hold it
   */
  public static List<Line> lines(Class<?> owner, String name) {
    String text = new String(bytes(owner, name), StandardCharsets.UTF_8);
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

  /**
   * Reads a file whole.
   *
   * @param owner the class that the file lies beside
   * @param name the file's name
   * @throws IllegalStateException if the jar doesn't hold it
   */
  public static byte[] bytes(Class<?> owner, String name) {
    try {
      String jar = System.getProperty(JAR);
      byte[] bytes = jar == null ? null : inJar(new File(jar), owner, name);
      return bytes == null ? besideClass(owner, name) : bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a file without the class loader, which asks the modules of the JDK first and opens the jar by an address: 6
   * ms of a short run.
   *
   * @return its bytes; null if the jar doesn't hold it, or isn't there
   */
  static byte[] inJar(File jar, Class<?> owner, String name) throws IOException {
    if (!jar.isFile()) {
      return null;
    }
    try (ZipFile files = new ZipFile(jar)) {
      ZipEntry entry = files.getEntry(owner.getPackageName().replace('.', '/') + '/' + name);
      if (entry == null) {
        return null;
      }
      byte[] bytes = new byte[(int) entry.getSize()];
      new DataInputStream(files.getInputStream(entry)).readFully(bytes);
      return bytes;
    }
  }

  private static byte[] besideClass(Class<?> owner, String name) throws IOException {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the data file " + name + " is missing from the jar");
      }
      return in.readAllBytes();
    }
  }
}
