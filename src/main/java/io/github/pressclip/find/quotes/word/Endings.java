package io.github.pressclip.find.quotes.word;

import java.util.ArrayList;
import java.util.List;

/**
 * Endings of words. They are kept by their last character, for each word of a story that has a capital is asked for
 * them, and most words end in none.
 */
final class Endings {
  static final Endings NONE = new Endings();

  /** As many as a power of two: characters that share a place are told apart by comparing. */
  private static final int PLACES = 64;

  private final List<List<String>> byLast = new ArrayList<>();

  private Endings() {
    for (int i = 0; i < PLACES; i++) {
      byLast.add(List.of());
    }
  }

  /**
   * Endings in the order in which they are looked for.
   *
   * @param endings the endings, with a space between each two
   */
  static Endings read(String endings) {
    Endings all = new Endings();
    for (String ending : endings.split(" ")) {
      int place = place(ending);
      if (all.byLast.get(place).isEmpty()) {
        all.byLast.set(place, new ArrayList<>());
      }
      all.byLast.get(place).add(ending);
    }
    return all;
  }

  /** The first of the endings that a word has; null if it has none. */
  String of(String word) {
    List<String> candidates = word.isEmpty() ? List.of() : byLast.get(place(word));
    for (int i = 0; i < candidates.size(); i++) {
      if (word.endsWith(candidates.get(i))) {
        return candidates.get(i);
      }
    }
    return null;
  }

  private static int place(String word) {
    return word.charAt(word.length() - 1) % PLACES;
  }
}
