package io.github.pressclip.page.text.line;

import io.github.pressclip.page.Folding;

/**
 * A text some of whose characters are hidden from readers: each becomes one that nobody sees, so that what remains
 * keeps its line and column. A text of which nothing is hidden isn't copied.
 */
public final class Veil {
  /** The word joiner; {@link Folding} takes it out. */
  public static final char NOTHING = '\u2060';

  private final String text;
  private char[] veiled;

  /** Begins with a text of which nothing is hidden. */
  public Veil(String text) {
    this.text = text;
  }

  /** Hides characters; line ends among them stay. */
  public void hide(int from, int to) {
    if (veiled == null) {
      veiled = text.toCharArray();
    }
    for (int i = from; i < to; i++) {
      veiled[i] = veiled[i] == '\n' || veiled[i] == '\r' ? veiled[i] : NOTHING;
    }
  }

  /** Hides characters between which and those before a word ends. */
  public void part(int from, int to) {
    hide(from, to);
    veiled[from] = ' ';
  }

  /** The text as it is to be read. */
  public String text() {
    return veiled == null ? text : new String(veiled);
  }
}
