package io.github.pressclip.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Tells UTF-16 without a byte order mark: its spaces, line ends and stops are ASCII characters beside zero bytes. */
final class Utf16 {
  /** How many bytes are looked at. */
  private static final int SAMPLE = 8192;

  /** In the right byte order, witnesses are this many times as frequent as in the wrong one. */
  private static final int CLEAR = 4;

  /** At least one character in so many is a witness; a text in another charset holds a stray zero byte at most. */
  private static final int ONE_IN = 100;

  private Utf16() {}

  /** UTF-16 in the byte order it has; null if the bytes are something else. */
  static Charset guess(byte[] bytes) {
    int end = Math.min(bytes.length, SAMPLE) & ~1;
    int little = 0;
    int big = 0;
    for (int i = 0; i < end; i += 2) {
      if (bytes[i + 1] == 0 && isWitness(bytes[i])) {
        little++;
      } else if (bytes[i] == 0 && isWitness(bytes[i + 1])) {
        big++;
      }
    }
    int more = Math.max(little, big);
    if (more <= CLEAR * Math.min(little, big) || more * 2 * ONE_IN < end) {
      return null;
    }
    Charset charset = little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    // Half a surrogate pair is what other bytes hold soonest when read as UTF-16; the sample's end may cut one in two.
    String sample = new String(bytes, 0, end, charset);
    int broken = sample.indexOf('\uFFFD');
    return broken < 0 || broken == sample.length() - 1 ? charset : null;
  }

  /**
   * A space, a line end, a stop, a bracket or a digit. Letters and zero are none, for in the wrong byte order the
   * Chinese for "one", U+4E00, and the ideographic space, U+3000, look like them.
   */
  private static boolean isWitness(byte unit) {
    return unit >= ' ' && unit <= '?' && unit != '0' || unit == '\n' || unit == '\r' || unit == '\t';
  }
}
