package io.github.pressclip.find.dateline.date;

/** A place in a text that moves on as it's read; used inside one call. */
public final class Cursor {
  private final String text;
  private int at;

  /** Begins at an offset. */
  public Cursor(String text, int at) {
    this.text = text;
    this.at = at;
  }

  String text() {
    return text;
  }

  /** The offset reached. */
  public int at() {
    return at;
  }

  /** Goes to an offset. */
  public void to(int place) {
    at = place;
  }

  /** True at the end of the text. */
  public boolean ended() {
    return at >= text.length();
  }

  /** The next character; NUL at the end. */
  public char peek() {
    return peek(0);
  }

  char peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
  }

  /** Goes beyond a character; false, and stays, if another one is next. */
  public boolean take(char c) {
    if (peek() != c || ended()) {
      return false;
    }
    at++;
    return true;
  }

  /** Passes over spaces; true if there were any. */
  public boolean spaces() {
    int start = at;
    while (peek() == ' ') {
      at++;
    }
    return at > start;
  }

  /** A number of at most so many digits; -1 if no digit follows. */
  public int number(int digits) {
    int start = at;
    int number = 0;
    while (at - start < digits && Character.isDigit(peek())) {
      number = 10 * number + Character.digit(peek(), 10);
      at++;
    }
    return at == start ? -1 : number;
  }

  /** A run of letters and the marks that sit on them; empty if none follows. */
  public String word() {
    int start = at;
    while (!ended() && (Character.isLetter(peek()) || Character.getType(peek()) == Character.NON_SPACING_MARK
        || Character.getType(peek()) == Character.COMBINING_SPACING_MARK)) {
      at++;
    }
    return text.substring(start, at);
  }
}
