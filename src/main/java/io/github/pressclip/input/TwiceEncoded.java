package io.github.pressclip.input;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/**
 * Text whose UTF-8 was taken for windows-1252 once on its way to the page, and encoded again: {@code donâ€™t} for
 * {@code don’t}, {@code cafÃ©} for {@code café}. Each character of such a text was a byte.
 */
final class TwiceEncoded {
  /** So many telling sequences are no chance; {@code IRMÃ”} before a closing mark may be one. */
  private static final int FEWEST = 2;

  /**
   * What most sequences begin with: those of Latin letters, of Cyrillic ones, and of quotation marks and dashes. Of the
   * others some are text as it should be: {@code 2 × 4} with a no-break space, {@code Fuß“}.
   */
  private static final String TELLING = "ÂÃÐÑâ";

  /**
   * Letters with accents that begin no sequence are text as it should be; so many sequences must stand against each.
   */
  private static final int CLEAR = 4;

  /** The characters that windows-1252 has for the bytes from 0x80 on; a space where it has none. */
  private static final String WINDOWS =
      "\u20ac \u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152 \u017d "
          + " \u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153 \u017e\u0178";

  /** The byte that every lead begins with where it was encoded again. */
  private static final byte LEAD = (byte) 0xC3;

  private TwiceEncoded() {}

  /** How many letters with accents stand right before another character beyond ASCII in some bytes of a page. */
  static int pairs(byte[] utf8, int from, int to) {
    int pairs = 0;
    for (int at = from; at < to; at++) {
      // A letter is two bytes; what follows begins with a negative one if it's beyond ASCII.
      pairs += utf8[at] == LEAD && at + 2 < utf8.length && utf8[at + 2] < 0 ? 1 : 0;
    }
    return pairs;
  }

  /** False if a text has too few such pairs; quick to tell. */
  static boolean mayBe(Utf8 utf8) {
    return utf8.pairs() >= FEWEST;
  }

  /** True if a text was encoded twice, all of it or nearly. */
  static boolean is(Utf8 utf8) {
    String text = utf8.text();
    int sequences = 0;
    int telling = 0;
    int accents = 0;
    int at = lead(utf8, 0);
    while (at >= 0) {
      int length = sequence(text, at);
      if (length > 0) {
        sequences++;
        telling += tells(text, at, length) ? 1 : 0;
      } else {
        accents++;
      }
      at = lead(utf8, at + Math.max(1, length));
    }
    return telling >= FEWEST && sequences > CLEAR * accents;
  }

  private static boolean tells(String text, int at, int length) {
    boolean tells = TELLING.indexOf(text.charAt(at)) >= 0;
    for (int i = 1; i < length; i++) {
      // No text has control characters of this kind.
      tells |= text.charAt(at + i) >= 0x80 && text.charAt(at + i) <= 0x9F;
    }
    return tells;
  }

  /** The text as it was meant. What isn't a whole sequence stays as it is. */
  static String mend(Utf8 utf8) {
    String text = utf8.text();
    StringBuilder mended = new StringBuilder(text.length());
    int copied = 0;
    int at = lead(utf8, 0);
    while (at >= 0) {
      int length = sequence(text, at);
      if (length > 0) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
          bytes[i] = (byte) toByte(text.charAt(at + i));
        }
        mended.append(text.substring(copied, at)).append(new String(bytes, StandardCharsets.UTF_8));
        copied = at + length;
      }
      at = lead(utf8, at + Math.max(1, length));
    }
    return mended.append(text.substring(copied)).toString();
  }

  /** Where the next character stands that a sequence may begin with; -1 if there is none. */
  private static int lead(Utf8 utf8, int from) {
    BitSet beyond = utf8.beyond();
    int at = beyond.nextSetBit(from);
    while (at >= 0 && !isLead(utf8.text().charAt(at))) {
      at = beyond.nextSetBit(at + 1);
    }
    return at;
  }

  /** How many characters the sequence of UTF-8 has that begins with a lead; 0 if it isn't whole. */
  private static int sequence(String text, int at) {
    char lead = text.charAt(at);
    int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (at + length > text.length()) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      int follow = toByte(text.charAt(at + i));
      if (follow < 0x80 || follow > 0xBF) {
        return 0;
      }
    }
    return length;
  }

  /** True for a character that stands for the first byte of a sequence: {@code Â} to {@code ô}. */
  private static boolean isLead(char c) {
    return c >= 0xC2 && c <= 0xF4;
  }

  /** The byte that a character was; -1 if it was none. */
  private static int toByte(char c) {
    if (c <= 0xFF) {
      return c;
    }
    int at = WINDOWS.indexOf(c);
    return at < 0 ? -1 : 0x80 + at;
  }
}
