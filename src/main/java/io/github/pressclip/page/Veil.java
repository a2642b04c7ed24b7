package io.github.pressclip.page;

/**
 * A text some of whose characters are hidden from readers: each becomes one that nobody sees, so that what remains
 * keeps its line and column. A text of which nothing is hidden isn't copied.
 */
final class Veil {
  /** The word joiner; {@link Folding} takes it out. */
  static final char NOTHING = '\u2060';

  private final String text;
  private char[] veiled;

  Veil(String text) {
    this.text = text;
  }

  /** Hides characters; line ends among them stay. */
  void hide(int from, int to) {
    if (veiled == null) {
      veiled = text.toCharArray();
    }
    for (int i = from; i < to; i++) {
      veiled[i] = veiled[i] == '\n' || veiled[i] == '\r' ? veiled[i] : NOTHING;
    }
  }

  /** Hides characters between which and those before a word ends. */
  void part(int from, int to) {
    hide(from, to);
    veiled[from] = ' ';
  }

  /** The text as it is to be read. */
  String text() {
    return veiled == null ? text : new String(veiled);
  }
}
