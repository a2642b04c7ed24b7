package io.github.pressclip.find.headline;

import io.github.pressclip.page.Lower;

/** Tells the lines that ask readers to do something on the site: "Share on Facebook", "What are you looking for?". */
final class Prompt {
  /** How such lines begin, in lower case. */
  private static final String[] OPENERS = {
    "share on ", "share this ", "search for ", "subscribe for ", "subscribe to ", "what are you looking for",
    "get in touch", "jetzt abonnieren", "inscrivez-vous", "suscríbete", "iscriviti"
  };

  /** What such lines say anywhere. */
  private static final String[] INSIDE = {"click here", "sign up", "signing up"};

  private Prompt() {}

  /** True for such a line. */
  static boolean is(String line) {
    String lower = Lower.of(line);
    for (String opener : OPENERS) {
      if (lower.startsWith(opener)) {
        return true;
      }
    }
    for (String words : INSIDE) {
      if (lower.contains(words)) {
        return true;
      }
    }
    return lower.equals("read more") || lower.equals("learn more");
  }
}
