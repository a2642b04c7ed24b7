package io.github.pressclip.page;

import java.util.Locale;

/**
 * Small letters in time that grows with the text. Java alone takes the square of it for a long word with Σ, whose small
 * letter hangs on what stands around it, or İ, which becomes two characters.
 */
public final class Lower {
  /** Characters that are left to Java at once. */
  private static final int PIECE = 200;

  private Lower() {}

  /** The text in small letters. */
  public static String of(String text) {
    if (text.length() <= PIECE || text.indexOf('Σ') < 0 && text.indexOf('İ') < 0) {
      return text.toLowerCase(Locale.ROOT);
    }
    StringBuilder lower = new StringBuilder(text.length() + PIECE);
    int start = 0;
    while (start < text.length()) {
      int end = end(text, start);
      if (end > start) {
        lower.append(text.substring(start, end).toLowerCase(Locale.ROOT));
        start = end;
      } else {
        int letter = text.codePointAt(start);
        lower.appendCodePoint(Character.toLowerCase(letter));
        start += Character.charCount(letter);
      }
    }
    return lower.toString();
  }

  /** Before a space, for words have nothing to do with each other; the start if a word is so long that it is none. */
  private static int end(String text, int start) {
    int end = Math.min(text.length(), start + PIECE);
    while (end > start && end < text.length() && text.charAt(end) != ' ') {
      end--;
    }
    return end;
  }
}
