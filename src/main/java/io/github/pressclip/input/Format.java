package io.github.pressclip.input;

import java.util.regex.Pattern;

/** What a scraped file holds. */
public enum Format {
  HTML,
  TEXT;

  /** A tag that only a page of HTML opens with, or two that every page has: "<!doctype html", "<p class=x>", "</div>". */
  private static final Pattern TAG =
      Pattern.compile("<(?:!doctype\\s+html|/?(?:html|head|body|div|p|br|span|article|section|meta|title|table|ul|li|h[1-6]|script|a)\\b[^<>]{0,500}>)",
          Pattern.CASE_INSENSITIVE);

  /** Tells by the content: a text with {@code <IDA>} or {@code a < b} in it is text. */
  public static Format of(String content) {
    return TAG.matcher(content).find() ? HTML : TEXT;
  }
}
