package io.github.pressclip.strip.feature;

import io.github.pressclip.data.DataFile;
import java.util.Arrays;
import java.util.Locale;

/** Phrases that announce boilerplate, by family, read from {@code markers.txt}. */
final class Markers {
  private static final int SLOTS = 8192;

  /** The phrases of the project. */
  static final Markers ALL = load();

  /** Chains of phrases that begin with the same word, by the hash of that word. */
  private final Phrase[] slots = new Phrase[SLOTS];

  private record Phrase(int[] words, int family, Phrase next) {}

  private Markers() {}

  private static Markers load() {
    Markers markers = new Markers();
    for (DataFile.Line line : DataFile.lines(Markers.class, "markers.txt")) {
      markers.add(Marker.valueOf(line.key().toUpperCase(Locale.ROOT)), line.value());
    }
    return markers;
  }

  private void add(Marker family, String phrases) {
    int at = 0;
    while (at < phrases.length()) {
      int bar = phrases.indexOf('|', at);
      int end = bar < 0 ? phrases.length() : bar;
      int[] words = Tally.of(phrases.substring(at, end)).words;
      int slot = slot(words[0]);
      slots[slot] = new Phrase(words, family.ordinal(), slots[slot]);
      at = end + 1;
    }
  }

  private static int slot(int word) {
    return word * 0x9e3779b9 >>> 19;
  }

  /**
   * How much of a block is phrases of each family.
   *
   * @param into by family: the number of words in phrases of that family; cleared first
   * @return bit by bit the families that were found
   */
  int find(Tally tally, int limit, int[] into) {
    Arrays.fill(into, 0);
    int[] words = tally.words;
    int to = Math.min(limit, words.length);
    int found = 0;
    for (int i = 0; i < to; i++) {
      for (Phrase phrase = slots[slot(words[i])]; phrase != null; phrase = phrase.next) {
        if (startsWith(words, i, phrase.words)) {
          into[phrase.family] = Math.max(into[phrase.family], phrase.words.length);
          found |= 1 << phrase.family;
        }
      }
    }
    return found;
  }

  /** How many words of a block's beginning are a phrase of that family; 0 if it begins otherwise. */
  int opening(Tally tally, Marker marker) {
    int longest = 0;
    if (tally.words.length > 0) {
      for (Phrase phrase = slots[slot(tally.words[0])]; phrase != null; phrase = phrase.next) {
        if (phrase.family == marker.ordinal() && startsWith(tally.words, 0, phrase.words)) {
          longest = Math.max(longest, phrase.words.length);
        }
      }
    }
    return longest;
  }

  private static boolean startsWith(int[] words, int at, int[] phrase) {
    if (at + phrase.length > words.length) {
      return false;
    }
    for (int k = 0; k < phrase.length; k++) {
      if (words[at + k] != phrase[k]) {
        return false;
      }
    }
    return true;
  }
}
