package io.github.pressclip.find.headline.line;

/** Knows the small pictures that channels of messengers put before a headline, {@code 🔴 Ferry rams quay}. */
public final class Pictograph {
  private Pictograph() {}

  /** The headline without those before it; a headline of nothing else stays as it is. */
  public static String cut(String line) {
    int at = 0;
    while (at < line.length() && (is(line.codePointAt(at)) || at > 0 && line.charAt(at) == ' ')) {
      at += Character.charCount(line.codePointAt(at));
    }
    return at == line.length() ? line : line.substring(at);
  }

  /** A picture, the marks that join and colour its parts, and the sign for a paragraph. */
  private static boolean is(int c) {
    return c >= 0x1f000 && c <= 0x1faff || c >= 0x2190 && c <= 0x2bff || c == 0xfe0f || c == 0x200d || c == '¶';
  }
}
