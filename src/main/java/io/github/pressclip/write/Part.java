package io.github.pressclip.write;

import java.util.Locale;

/** A part of an article that can be printed alone, in the order of the JSON contract. */
public enum Part {
  HEADLINE,
  STANDFIRST,
  BYLINE,
  DATELINE,
  BODY,
  QUOTES;

  /** Its key in the JSON contract. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
