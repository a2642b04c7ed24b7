package io.github.pressclip.find.headline.word;

import java.util.Set;

/** Words that two titles share, as {@link Topic} reads them. */
public final class Words {
  private Words() {}

  /** How many different telling words of one text stand in the other too. */
  public static int shared(String one, String other) {
    Set<String> words = Topic.of(one);
    words.retainAll(Topic.of(other));
    return words.size();
  }

  /** The share of the telling words of the shorter text that stand in the other too; 0 if either has none. */
  public static float share(String one, String other) {
    Set<String> words = Topic.of(one);
    Set<String> others = Topic.of(other);
    int fewer = Math.min(words.size(), others.size());
    words.retainAll(others);
    return fewer == 0 ? 0 : (float) words.size() / fewer;
  }
}
