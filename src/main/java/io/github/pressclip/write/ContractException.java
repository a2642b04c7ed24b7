package io.github.pressclip.write;

/** A text that isn't an article by the JSON contract; the message says where and what, for a person to mend. */
public final class ContractException extends Exception {
  ContractException(String message) {
    super(message);
  }
}
