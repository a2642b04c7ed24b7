package io.github.pressclip.page;

import org.jsoup.parser.Parser;

/** Character references that a page wrote into its metadata once too often: {@code &amp;quot;} in an attribute. */
public final class Entities {
  private Entities() {}

  /** A text with its character references, if it has any, replaced by their characters. */
  public static String decode(String text) {
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
  }
}
