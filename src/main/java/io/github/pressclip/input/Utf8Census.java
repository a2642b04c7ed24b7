package io.github.pressclip.input;

/**
 * How much of what isn't ASCII is valid UTF-8.
 *
 * @param valid the number of well-formed sequences of two to four bytes
 * @param broken the number of bytes that belong to none, but for a sequence that the end of the file cuts off
 */
record Utf8Census(int valid, int broken) {
  /** A page in another charset has hardly any valid sequence: this many for each broken byte is no chance. */
  private static final int CLEAR = 4;

  static Utf8Census of(byte[] bytes) {
    int valid = 0;
    int broken = 0;
    int at = 0;
    while (at < bytes.length) {
      int length = length(bytes[at]);
      int follow = 1;
      while (follow < length && at + follow < bytes.length && (bytes[at + follow] & 0xC0) == 0x80) {
        follow++;
      }
      boolean whole = length > 1 && follow == length;
      boolean cutOff = length > 1 && at + follow == bytes.length;
      if (whole) {
        valid++;
      } else if (length != 1 && !cutOff) {
        broken++;
      }
      at += whole ? length : 1;
    }
    return new Utf8Census(valid, broken);
  }

  /** True if the bytes were written as UTF-8, with a few damaged since. */
  boolean isUtf8() {
    return valid > CLEAR * broken;
  }

  /** How many bytes a sequence has that starts with this one; 0 if none does. */
  private static int length(byte first) {
    int b = first & 0xFF;
    if (b < 0x80) {
      return 1;
    }
    if (b < 0xC2 || b > 0xF4) {
      return 0;
    }
    return b < 0xE0 ? 2 : b < 0xF0 ? 3 : 4;
  }

  @Override
  public String toString() {
    return valid + " valid sequences of UTF-8 against " + broken + " broken bytes";
  }
}
