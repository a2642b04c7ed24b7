package io.github.pressclip.find.headline;

import io.github.pressclip.page.Lower;
import java.util.HashSet;
import java.util.Set;

/** Words that two titles share. */
final class Words {
  /** Shorter words are in most titles: articles, prepositions. */
  private static final int TELLING = 4;

  private Words() {}

  /** How many different telling words of one text stand in the other too. */
  static int shared(String one, String other) {
    Set<String> words = of(one);
    words.retainAll(of(other));
    return words.size();
  }

  /** The share of the telling words of the shorter text that stand in the other too; 0 if either has none. */
  static float share(String one, String other) {
    Set<String> words = of(one);
    Set<String> others = of(other);
    int fewer = Math.min(words.size(), others.size());
    words.retainAll(others);
    return fewer == 0 ? 0 : (float) words.size() / fewer;
  }

  private static Set<String> of(String text) {
    Set<String> words = new HashSet<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        if (i - start >= TELLING) {
          words.add(Lower.of(text.substring(start, i)));
        }
        start = -1;
      }
    }
    return words;
  }
}
