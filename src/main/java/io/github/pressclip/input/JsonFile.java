package io.github.pressclip.input;

/** Tells a file of JSON, as scrapers and their services answer, from a page: the page is one of its strings. */
final class JsonFile {
  /** Characters of a key at most. */
  private static final int LONGEST_KEY = 100;

  private JsonFile() {}

  /**
   * True for a text that begins as an object or a list of objects does, {@code {"title":}, {@code [{ "url" :}, and ends
   * as one; JSON lines do so too, and what Python prints of one, {@code {'title':}.
   */
  static boolean looksLike(String text) {
    int last = text.length() - 1;
    while (last >= 0 && text.charAt(last) <= ' ') {
      last--;
    }
    return last >= 0 && (text.charAt(last) == '}' || text.charAt(last) == ']') && opens(text);
  }

  private static boolean opens(String text) {
    int at = visible(text, 0);
    at = text.startsWith("[", at) ? visible(text, at + 1) : at;
    int key = text.startsWith("{", at) ? visible(text, at + 1) : -1;
    boolean quoted = key >= 0 && (text.startsWith("\"", key) || text.startsWith("'", key));
    int end = quoted ? text.indexOf(text.charAt(key), key + 1) : -1;
    return end > 0 && end - key <= LONGEST_KEY && text.startsWith(":", visible(text, end + 1));
  }

  private static int visible(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }
}
