package io.github.pressclip.find.standfirst;

import io.github.pressclip.page.Lower;

/**
 * Tells the note above a story that its links are paid for, which stands where a standfirst does: "We may earn a
 * commission when you buy through links on this page."
 */
final class Disclosure {
  private Disclosure() {}

  /** True for such a note. */
  static boolean is(String text) {
    String lower = Lower.of(text);
    return lower.contains("affiliate link") || lower.contains("affiliate-link")
        || lower.contains("commission") && lower.contains("link");
  }
}
