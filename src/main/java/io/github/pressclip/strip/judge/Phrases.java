package io.github.pressclip.strip.judge;

import java.util.List;

/** Looks a line up among phrases. By hand, for a stream takes longer to set up than most lines to look through. */
final class Phrases {
  private Phrases() {}

  /** True if a line begins with one of them. */
  static boolean open(String line, List<String> phrases) {
    for (String phrase : phrases) {
      if (line.startsWith(phrase)) {
        return true;
      }
    }
    return false;
  }

  /** True if a line holds one of them. */
  static boolean standIn(String line, List<String> phrases) {
    for (String phrase : phrases) {
      if (line.contains(phrase)) {
        return true;
      }
    }
    return false;
  }
}
