package io.github.pressclip.find.quotes.word;

/** The sex of a person, as far as a text tells it. */
public enum Sex {
  MALE,
  FEMALE,
  UNKNOWN;

  /** True unless the two are known and differ. */
  public boolean fits(Sex other) {
    return this == other || this == UNKNOWN || other == UNKNOWN;
  }
}
