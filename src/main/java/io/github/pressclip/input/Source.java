package io.github.pressclip.input;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Reads the bytes of a scraped page, and unpacks them if they are gzip-packed, whatever the file is called. */
public final class Source {
  /** How many bytes a page may have when nobody says otherwise: 64 MiB. */
  public static final long DEFAULT_MAX_BYTES = 64L << 20;

  /** No Java array is longer. */
  private static final long LONGEST = Integer.MAX_VALUE - 9;

  /** What is read at once where a stream doesn't know how much it has. */
  private static final int SMALL = 8192;

  /** An address as {@link File} leaves it, {@code https:/example.org/story}. */
  private static final String ADDRESS = "https?:/.*";

  private Source() {}

  /**
   * Reads a file.
   *
   * @param path the file
   * @param maxBytes how many bytes it may have, packed as well as unpacked
   * @throws InputException if it is missing, a folder, unreadable, larger, or damaged gzip
   */
  public static byte[] read(String path, long maxBytes) throws InputException {
    try (InputStream file = new FileInputStream(path)) {
      return read(file, maxBytes);
    } catch (FileNotFoundException e) {
      throw new InputException(whyNot(new File(path)));
    } catch (InputException e) {
      throw e;
    } catch (IOException e) {
      throw new InputException("can't be read: " + e.getMessage());
    }
  }

  /**
   * Reads a stream to its end. The stream stays open.
   *
   * @param stream the bytes of one page
   * @param maxBytes how many bytes it may have, packed as well as unpacked
   * @throws InputException if it has more, or is damaged gzip
   * @throws IOException if the stream fails
   */
  public static byte[] read(InputStream stream, long maxBytes) throws IOException {
    byte[] bytes = readAtMost(stream, maxBytes, "");
    return isGzip(bytes) ? unpack(bytes, maxBytes) : bytes;
  }

  /** By hand, for {@code FileInputStream.readNBytes} asks even a pipe for its position, and fails. */
  private static byte[] readAtMost(InputStream stream, long maxBytes, String packing) throws IOException {
    long most = Math.min(maxBytes, LONGEST) + 1;
    byte[] bytes = new byte[(int) Math.min(most, Math.max(SMALL, stream.available() + 1))];
    int length = 0;
    while (true) {
      int read = stream.read(bytes, length, bytes.length - length);
      if (read < 0) {
        return Arrays.copyOf(bytes, length);
      }
      length += read;
      if (length == most) {
        throw new InputException("has more than " + (most - 1) + " bytes" + packing + "; allow more with --max-bytes");
      }
      if (length == bytes.length) {
        bytes = Arrays.copyOf(bytes, (int) Math.min(most, 2L * length));
      }
    }
  }

  /** The magic bytes of RFC 1952, and deflate, its only method. */
  private static boolean isGzip(byte[] bytes) {
    return bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b && bytes[2] == 8;
  }

  private static byte[] unpack(byte[] packed, long maxBytes) throws IOException {
    try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return readAtMost(stream, maxBytes, " when unpacked");
    } catch (EOFException | ZipException e) {
      throw new InputException("is damaged gzip (" + e.getMessage() + "); fetch it again");
    }
  }

  private static String whyNot(File file) {
    if (file.isDirectory()) {
      return "is a folder; name the page in it";
    }
    if (file.getPath().matches(ADDRESS)) {
      return "no such file, and nothing is fetched; hand the page over a pipe: curl -s ADDRESS | pressclip";
    }
    if (file.getPath().indexOf('\ufffd') >= 0) {
      return "no such file; if its name isn't in UTF-8, rename it or hand the page over a pipe";
    }
    if (!file.exists()) {
      return "no such file; check the name";
    }
    return "can't be read; check its permissions";
  }
}
