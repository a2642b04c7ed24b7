package io.github.pressclip.page.html.facts;

import io.github.pressclip.page.Scripts;

/** Tells what a string of a script holds: words of a story, JSON, or neither. */
final class ScriptString {
  /** Strings with fewer characters are labels and names. */
  private static final int SHORTEST = 60;

  private ScriptString() {}

  /** True unless it is a label or a name; a character of Chinese, Japanese or Korean says as much as three letters. */
  static boolean isLong(String string) {
    int size = string.length();
    for (int i = 0; size < SHORTEST && i < string.length(); i++) {
      size += Scripts.isDense(string.charAt(i)) ? 2 : 0;
    }
    return size >= SHORTEST;
  }

  /** True for a string that holds JSON itself. */
  static boolean isJson(String string) {
    return string.contains("\":\"") || string.contains("\":{") || string.contains("\":[")
        || string.startsWith("{\"") || string.startsWith("[{\"");
  }

  /** True for text with sentences: mostly letters, and an end of one. */
  static boolean isProse(String string) {
    int letters = 0;
    int ends = 0;
    int codes = 0;
    boolean tag = false;
    int visible = 0;
    int size = 0;
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      if (tag || c == '<') {
        tag = c != '>';
        continue;
      }
      visible++;
      size += Scripts.isDense(c) ? 3 : 1;
      if (Character.isLetter(c) || c == ' ') {
        letters++;
      } else if ("{}=;_\\".indexOf(c) >= 0) {
        codes++;
      } else if (c == '。'
          || ".!?".indexOf(c) >= 0 && (i + 1 == string.length() || !Character.isLetterOrDigit(string.charAt(i + 1)))) {
        ends++;
      }
    }
    return ends > 0 && size >= SHORTEST && letters >= visible * .8f && codes <= visible / 50;
  }
}
