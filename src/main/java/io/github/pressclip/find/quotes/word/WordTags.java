package io.github.pressclip.find.quotes.word;

/**
 * The tags of words, by hash and without an object around each: every word of a story is looked up, and most aren't
 * there. Read once, then asked by any number of threads.
 */
final class WordTags {
  private static final int SMALLEST = 2048;

  /**
   * Place by place a word's mixed hash, 0 for a free place. A word stands at the place that its topmost bits tell, or
   * the next free one.
   */
  private int[] hashes = new int[SMALLEST];

  private String[] words = new String[SMALLEST];
  private long[] tags = new long[SMALLEST];
  private int count;

  /** Gives a word tags beside those that it has. */
  void add(String word, long more) {
    if (count * 2 == hashes.length) {
      grow();
    }
    int hash = hash(word);
    int at = place(hash, word);
    count += hashes[at] == 0 ? 1 : 0;
    hashes[at] = hash;
    words[at] = word;
    tags[at] |= more;
  }

  /** The tags of a word; 0 if it has none. */
  long of(String word) {
    return tags[place(hash(word), word)];
  }

  private int place(int hash, String word) {
    int at = hash >>> Integer.numberOfLeadingZeros(hashes.length) + 1;
    while (hashes[at] != 0 && (hashes[at] != hash || !words[at].equals(word))) {
      at = at + 1 & hashes.length - 1;
    }
    return at;
  }

  private static int hash(String word) {
    return word.hashCode() * 0x9e3779b9 | 1;
  }

  private void grow() {
    String[] known = words;
    long[] theirs = tags;
    hashes = new int[known.length * 2];
    words = new String[hashes.length];
    tags = new long[hashes.length];
    count = 0;
    for (int i = 0; i < known.length; i++) {
      if (known[i] != null) {
        add(known[i], theirs[i]);
      }
    }
  }
}
