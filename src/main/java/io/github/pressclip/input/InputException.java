package io.github.pressclip.input;

import java.io.IOException;

/** A file that can't be read as a page. Its message is one line that says what is wrong and what to do about it. */
public final class InputException extends IOException {
  private static final long serialVersionUID = 1;

  /** What to say of a page that Java's memory doesn't hold. */
  public static final String TOO_LARGE =
      "the page takes more memory than Java may use; allow more with PRESSCLIP_OPTS=-Xmx4g";

  InputException(String message) {
    super(message);
  }
}
