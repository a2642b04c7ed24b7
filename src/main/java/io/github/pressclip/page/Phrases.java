package io.github.pressclip.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Phrases that a line is looked up among, small and capital letters alike. Most lines begin with none of them: only
 * those that share its first character are held against it.
 */
public final class Phrases {
  private static final int PLACES = 64;

  private final List<List<String>> byFirst = new ArrayList<>();

  private Phrases(String[] phrases) {
    for (int i = 0; i < PLACES; i++) {
      byFirst.add(List.of());
    }
    for (String phrase : phrases) {
      int place = place(phrase);
      List<String> more = new ArrayList<>(byFirst.get(place));
      more.add(phrase);
      byFirst.set(place, List.copyOf(more));
    }
  }

  /** Phrases of one character or more. */
  public static Phrases of(String... phrases) {
    return new Phrases(phrases);
  }

  /** True if a line begins with one of them. */
  public boolean open(String line) {
    for (String phrase : alike(line)) {
      if (begins(line, phrase)) {
        return true;
      }
    }
    return false;
  }

  /** True if a line begins with one of them and ends there, or goes on with one of some marks. */
  public boolean open(String line, String marks) {
    for (String phrase : alike(line)) {
      int end = phrase.length();
      if (begins(line, phrase) && (end == line.length() || marks.indexOf(line.charAt(end)) >= 0)) {
        return true;
      }
    }
    return false;
  }

  /** Those that a line may begin with, and some others, in the order in which they were given. */
  public List<String> alike(String line) {
    return byFirst.get(line.isEmpty() ? 0 : place(line));
  }

  private static int place(String line) {
    return Character.toLowerCase(line.charAt(0)) & PLACES - 1;
  }

  private static boolean begins(String line, String phrase) {
    return line.regionMatches(true, 0, phrase, 0, phrase.length());
  }

  /**
   * True if one of them stands somewhere in a line.
   *
   * @param lower the line in the letters that the phrases are written in
   */
  public boolean standIn(String lower) {
    for (List<String> phrases : byFirst) {
      for (String phrase : phrases) {
        if (lower.contains(phrase)) {
          return true;
        }
      }
    }
    return false;
  }
}
