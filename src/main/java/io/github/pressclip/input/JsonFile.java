package io.github.pressclip.input;

import java.util.regex.Pattern;

/** Tells a file of JSON, as scrapers and their services answer, from a page: the page is one of its strings. */
final class JsonFile {
  /**
   * How an object begins, or a list of objects: {@code {"title":}, {@code [{ "url" :}. A key's end and the white space
   * around it can be read in one way only.
   */
  static final Pattern BEGINNING = Pattern.compile("\\s*+(?:\\[\\s*+)?+\\{\\s*+\"[^\"\\\\]{1,100}+\"\\s*+:");

  private JsonFile() {}

  /** True for a text that begins as an object or a list of objects does and ends as one, a line of JSON lines too. */
  static boolean looksLike(String text) {
    int last = text.length() - 1;
    while (last >= 0 && text.charAt(last) <= ' ') {
      last--;
    }
    return last >= 0 && (text.charAt(last) == '}' || text.charAt(last) == ']') && BEGINNING.matcher(text).lookingAt();
  }
}
