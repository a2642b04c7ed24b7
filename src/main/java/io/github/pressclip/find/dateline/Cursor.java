package io.github.pressclip.find.dateline;

/** A place in a text that moves on as it's read; used inside one call. */
final class Cursor {
  private final String text;
  private int at;

  Cursor(String text, int at) {
    this.text = text;
    this.at = at;
  }

  String text() {
    return text;
  }

  int at() {
    return at;
  }

  void to(int place) {
    at = place;
  }

  boolean ended() {
    return at >= text.length();
  }

  /** The next character; NUL at the end. */
  char peek() {
    return peek(0);
  }

  char peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
  }

  boolean take(char c) {
    if (peek() != c || ended()) {
      return false;
    }
    at++;
    return true;
  }

  /** Passes over spaces; true if there were any. */
  boolean spaces() {
    int start = at;
    while (peek() == ' ') {
      at++;
    }
    return at > start;
  }

  /** A number of at most so many digits; -1 if no digit follows. */
  int number(int digits) {
    int start = at;
    int number = 0;
    while (at - start < digits && Character.isDigit(peek())) {
      number = 10 * number + Character.digit(peek(), 10);
      at++;
    }
    return at == start ? -1 : number;
  }

  /** A run of letters and the marks that sit on them; empty if none follows. */
  String word() {
    int start = at;
    while (!ended() && (Character.isLetter(peek()) || Character.getType(peek()) == Character.NON_SPACING_MARK
        || Character.getType(peek()) == Character.COMBINING_SPACING_MARK)) {
      at++;
    }
    return text.substring(start, at);
  }
}
