package io.github.pressclip.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Tells UTF-16 without a byte order mark: its line ends, spaces and tags are ASCII characters beside zero bytes. */
final class Utf16 {
  /** How many bytes are looked at. */
  private static final int SAMPLE = 8192;

  /** In the right byte order, ASCII characters are this many times as frequent as in the wrong one. */
  private static final int CLEAR = 4;

  private Utf16() {}

  /** UTF-16 in the byte order it has; null if the bytes are something else. */
  static Charset guess(byte[] bytes) {
    int end = Math.min(bytes.length, SAMPLE) & ~1;
    int little = 0;
    int big = 0;
    for (int i = 0; i < end; i += 2) {
      if (bytes[i + 1] == 0 && isAscii(bytes[i])) {
        little++;
      } else if (bytes[i] == 0 && isAscii(bytes[i + 1])) {
        big++;
      }
    }
    if (Math.max(little, big) <= CLEAR * Math.min(little, big)) {
      return null;
    }
    Charset charset = little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    // Half a surrogate pair is what other bytes hold soonest when read as UTF-16; the sample's end may cut one in two.
    String sample = new String(bytes, 0, end, charset);
    int broken = sample.indexOf('\uFFFD');
    return broken < 0 || broken == sample.length() - 1 ? charset : null;
  }

  private static boolean isAscii(byte unit) {
    return unit >= ' ' && unit < 0x7F || unit == '\n' || unit == '\r' || unit == '\t';
  }
}
