package io.github.pressclip.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The mark U+FEFF that a file may begin with, which tells its charset. */
final class ByteOrderMark {
  private ByteOrderMark() {}

  /** The charset that the first bytes of a file tell; null if they tell none. */
  static Charset of(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    // Before UTF-16, whose mark it begins with: no text begins with U+0000.
    if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
      return Charset.forName("UTF-32LE");
    }
    if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
      return Charset.forName("UTF-32BE");
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    return starts(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
