package io.github.pressclip.page.text;

import io.github.pressclip.page.WindowNote;
import io.github.pressclip.page.text.line.Veil;

/** Hides the notes on new windows, {@code the report(opens in a new tab) says}, that a flattener took for words. */
final class WindowNotes {
  private WindowNotes() {}

  /** The text without them; the same text if it has none. */
  static String hidden(String text) {
    Veil veil = new Veil(text);
    hide(text, '(', veil);
    hide(text, '[', veil);
    return veil.text();
  }

  private static void hide(String text, char bracket, Veil veil) {
    for (int at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) {
      int end = WindowNote.end(text, at);
      if (end > 0) {
        boolean apart = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
        boolean spaced = apart && at > 0 && text.charAt(at - 1) == ' ';
        veil.hide(spaced ? at - 1 : at, end);
      }
    }
  }
}
