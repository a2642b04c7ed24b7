package io.github.pressclip.write;

/** Keeps a page from moving a terminal's cursor. */
public final class Printable {
  private Printable() {}

  /** Appends a line's content, its control characters replaced by U+FFFD. */
  public static void append(String content, StringBuilder text) {
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      text.append(Character.isISOControl(c) ? '\uFFFD' : c);
    }
  }
}
