package io.github.pressclip.input;

import java.io.IOException;

/** A file that can't be read as a page. Its message is one line that says what is wrong and what to do about it. */
public final class InputException extends IOException {
  private static final long serialVersionUID = 1;

  InputException(String message) {
    super(message);
  }
}
