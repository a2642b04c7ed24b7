package io.github.pressclip.strip.feature;

/**
 * What the blocks of a page say, in numbers: each different word, or each different sequence of some words, has one,
 * the same in all blocks. They are found once for all that is counted of them.
 */
final class Wording {
  /** Room is made for so many different words at once; a page with more of them makes more as it is read. */
  private static final int ROOM = 1 << 14;

  private final int length;
  private final Numbers numbers;
  private final int[][] blocks;

  private Wording(int length, Numbers numbers, int[][] blocks) {
    this.length = length;
    this.numbers = numbers;
    this.blocks = blocks;
  }

  /**
   * Numbers the sequences of words of each block; they overlap, and none goes beyond its block.
   *
   * @param length how many words make a sequence; with 1, the words themselves are numbered
   */
  static Wording of(Tally[] tallies, int length) {
    int all = 0;
    for (Tally tally : tallies) {
      all += tally.words.length;
    }
    // A page says most words more than once; a long text has far fewer different words than words.
    Numbers numbers = new Numbers(Math.min(length == 1 ? all / 2 : all, ROOM));
    int[][] blocks = new int[tallies.length][];
    for (int i = 0; i < blocks.length; i++) {
      int[] words = tallies[i].words;
      int[] block = new int[Math.max(0, words.length - length + 1)];
      for (int k = 0; k < block.length; k++) {
        block[k] = numbers.of(key(words, k, length));
      }
      blocks[i] = block;
    }
    return new Wording(length, numbers, blocks);
  }

  private static int key(int[] words, int from, int length) {
    int key = words[from];
    for (int i = 1; i < length; i++) {
      key = key * 31 + words[from + i];
    }
    return key;
  }

  /** The numbers of a block in order. */
  int[] block(int index) {
    return blocks[index];
  }

  /** The highest number; the lowest one is 1. */
  int count() {
    return numbers.count();
  }

  /** For each number whether a text has it that is none of the blocks. */
  boolean[] heldBy(Tally text) {
    boolean[] held = new boolean[count() + 1];
    for (int k = 0; k + length <= text.words.length; k++) {
      held[numbers.find(key(text.words, k, length))] = true;
    }
    held[0] = false;
    return held;
  }
}
