package io.github.pressclip.find.headline.word;

/**
 * What two copies of a title share however they are punctuated: its letters and digits, in lower case. Two spellings of
 * one headline, with curled and straight quotation marks, in capitals or not, have the same key.
 */
public final class Key {
  private Key() {}

  /** The key of a text; empty if it has neither letters nor digits. */
  public static String of(String text) {
    // An array, for a page has dozens of keys; no letter is longer in lower case.
    char[] key = new char[text.length()];
    int length = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.charAt(i);
      if (c < 128) {
        // Most characters are of ASCII, and told faster this way.
        i++;
        if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
          key[length++] = (char) c;
        } else if (c >= 'A' && c <= 'Z') {
          key[length++] = (char) (c + ('a' - 'A'));
        }
        continue;
      }
      c = text.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        length += Character.toChars(Character.toLowerCase(c), key, length);
      }
      i += Character.charCount(c);
    }
    return new String(key, 0, length);
  }

  /**
   * Where the beginning of a text ends that has a key, behind that key's last letter; -1 if the text's key begins
   * otherwise.
   */
  public static int end(String text, String key) {
    int at = 0;
    int matched = 0;
    while (matched < key.length() && at < text.length()) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        int folded = Character.toLowerCase(c);
        if (key.codePointAt(matched) != folded) {
          return -1;
        }
        matched += Character.charCount(folded);
      }
    }
    return matched < key.length() ? -1 : at;
  }

  /**
   * The end of a text that has a key, from the first letter of that key on.
   *
   * @return the rest of the text, or null if the text's key doesn't end with that one
   */
  public static String tail(String text, String key) {
    int at = text.length();
    int left = key.length();
    while (left > 0 && at > 0) {
      int c = text.codePointBefore(at);
      at -= Character.charCount(c);
      if (!Character.isLetterOrDigit(c)) {
        continue;
      }
      int folded = Character.toLowerCase(c);
      left -= Character.charCount(folded);
      if (left < 0 || key.codePointAt(left) != folded) {
        return null;
      }
    }
    if (left > 0) {
      return null;
    }
    int before = at > 0 ? text.codePointBefore(at) : ' ';
    boolean opened = "\"'“„«»‘‚¿¡(【「".indexOf(before) >= 0;
    return text.substring(opened ? at - Character.charCount(before) : at).strip();
  }
}
