package io.github.pressclip.find.quotes.word;

import java.util.Arrays;

/**
 * The tags of words, by hash and without an object around each: every word of a story is looked up, and most aren't
 * there. Read once, then asked by any number of threads.
 */
final class WordTags {
  private static final int SMALLEST = 2048;

  /**
   * Place by place the number of a word, 0 for a free place: of few bytes, for pages in many languages take turns, and
   * no language has more words than such a number can count. A word stands at the place that the topmost bits of its
   * mixed hash tell, or the next free one.
   */
  private char[] places = new char[SMALLEST];

  /** By their numbers, from 1, the words, their mixed hashes and tags. */
  private int[] hashes = new int[SMALLEST / 2 + 1];

  private String[] words = new String[SMALLEST / 2 + 1];
  private long[] tags = new long[SMALLEST / 2 + 1];
  private int count;

  /** Gives a word tags beside those that it has. */
  void add(String word, long more) {
    if (count * 2 == places.length) {
      grow();
    }
    int hash = hash(word);
    int at = place(hash, word);
    if (places[at] == 0) {
      places[at] = (char) ++count;
      hashes[count] = hash;
      words[count] = word;
    }
    tags[places[at]] |= more;
  }

  /** The tags of a word; 0 if it has none. */
  long of(String word) {
    return tags[places[place(hash(word), word)]];
  }

  private int place(int hash, String word) {
    int at = hash >>> Integer.numberOfLeadingZeros(places.length) + 1;
    while (places[at] != 0 && (hashes[places[at]] != hash || !words[places[at]].equals(word))) {
      at = at + 1 & places.length - 1;
    }
    return at;
  }

  private static int hash(String word) {
    return word.hashCode() * 0x9e3779b9;
  }

  private void grow() {
    places = new char[places.length * 2];
    hashes = Arrays.copyOf(hashes, places.length / 2 + 1);
    words = Arrays.copyOf(words, hashes.length);
    tags = Arrays.copyOf(tags, hashes.length);
    for (int i = 1; i <= count; i++) {
      places[place(hashes[i], words[i])] = (char) i;
    }
  }
}
