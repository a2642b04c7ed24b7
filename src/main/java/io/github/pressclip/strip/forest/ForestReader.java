package io.github.pressclip.strip.forest;

import java.io.IOException;
import java.util.Arrays;

/**
 * Reads a forest. Its form, big-endian: the number of features; for each feature the number of its cuts and the cuts; the
 * number of nodes, the number of trees, then all nodes, each tree from its root downwards with the lower branch first.
 * A node is a short, its value, then a short: -1 for a leaf, else twice the feature plus one if unknown values go to the
 * lower branch; for a split then the byte that numbers the cut. Values count in 1/{@value Forest#SCALE}.
 */
final class ForestReader {
  private static final int LEAF = 0xffff;
  private static final int DEEPEST = 64;

  private final byte[] bytes;
  private int at;

  private float[][] cuts;
  private long[] questions;
  private short[] values;
  private int count;

  /** The splits above the next node: as they are while their lower child is read, as complements during the upper one. */
  private final int[] open = new int[DEEPEST];

  private int depth;
  private int deepest;

  ForestReader(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Reads the forest.
   *
   * @throws IOException if a tree is too deep or too large
   */
  Forest read() throws IOException {
    int width = unsignedShort();
    int[] asked = readCuts(width);
    int nodes = unsignedShort() << 16 | unsignedShort();
    // One more, a leaf that adds nothing: it stands in for the trees that the last group lacks.
    questions = new long[nodes + 1];
    values = new short[nodes + 1];
    questions[nodes] = Question.LEAF;
    int trees = unsignedShort();
    int[] depths = new int[(trees + Forest.ABREAST - 1) / Forest.ABREAST];
    int[] roots = new int[depths.length * Forest.ABREAST];
    Arrays.fill(roots, nodes);
    for (int tree = 0; tree < trees; tree++) {
      roots[tree] = count;
      deepest = 0;
      do {
        readNode();
      } while (depth > 0);
      depths[tree / Forest.ABREAST] = Math.max(deepest, depths[tree / Forest.ABREAST]);
    }
    return new Forest(width, asked, questions, values, roots, depths);
  }

  /** Reads the cuts, and gives the features that have any. */
  private int[] readCuts(int width) {
    cuts = new float[width][];
    int[] asked = new int[width];
    int found = 0;
    for (int i = 0; i < width; i++) {
      cuts[i] = new float[unsignedByte()];
      for (int k = 0; k < cuts[i].length; k++) {
        cuts[i][k] = Float.intBitsToFloat(unsignedShort() << 16 | unsignedShort());
      }
      if (cuts[i].length > 0) {
        asked[found++] = i;
      }
    }
    return Arrays.copyOf(asked, found);
  }

  private void readNode() throws IOException {
    values[count] = (short) unsignedShort();
    int answer = unsignedShort();
    if (answer == LEAF) {
      questions[count++] = Question.LEAF;
      close();
      return;
    }
    questions[count] = Question.split(answer, cuts[answer >> 1][unsignedByte()]);
    if (depth == DEEPEST) {
      throw new IOException("a tree is deeper than " + DEEPEST);
    }
    open[depth++] = count++;
    deepest = Math.max(deepest, depth);
  }

  /** After a leaf: the innermost split that still lacks its upper child gets it next. */
  private void close() throws IOException {
    while (depth > 0 && open[depth - 1] < 0) {
      depth--;
    }
    if (depth > 0) {
      int split = open[depth - 1];
      questions[split] = Question.beyond(questions[split], count - split - 1);
      open[depth - 1] = ~split;
    }
  }

  private int unsignedByte() {
    return bytes[at++] & 0xff;
  }

  private int unsignedShort() {
    return (bytes[at++] & 0xff) << 8 | bytes[at++] & 0xff;
  }
}
