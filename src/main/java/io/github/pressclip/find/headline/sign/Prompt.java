package io.github.pressclip.find.headline.sign;

import io.github.pressclip.page.Lower;

/**
 * Tells the lines that ask readers to do something on the site: "Share on Facebook", "What are you looking for?".
 * Titles have such verbs too: "Search for lost ferry goes on", "Hundreds sign up for swim".
 */
public final class Prompt {
  /** How such lines begin, in lower case. */
  private static final String[] OPENERS = {
    "share on ", "share this ", "subscribe for ", "subscribe to ", "sign up for our ", "sign up to our ", "sign up now",
    "sign up here", "search for stories ", "search for articles ", "search for news ", "search for posts ",
    "what are you looking for", "get in touch", "jetzt abonnieren", "inscrivez-vous", "suscríbete", "iscriviti"
  };

  private Prompt() {}

  /** True for a line that asks readers to do something. */
  public static boolean is(String line) {
    String lower = Lower.of(line);
    for (String opener : OPENERS) {
      if (lower.startsWith(opener)) {
        return true;
      }
    }
    boolean field = lower.startsWith("search for ")
        && (lower.endsWith(":") || lower.endsWith("…") || lower.endsWith("..."));
    return field || lower.contains("click here") || lower.equals("read more") || lower.equals("learn more");
  }
}
