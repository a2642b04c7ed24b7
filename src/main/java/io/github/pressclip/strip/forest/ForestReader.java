package io.github.pressclip.strip.forest;

import java.io.IOException;
import java.util.Arrays;

/**
 * Reads a forest. Its form, big-endian: the number of features; for each feature the number of its cuts and the cuts;
 * the number of nodes, the number of trees, then all nodes, each tree from its root downwards with the lower branch
 * first. A node is a short, its value, then a short: -1 for a leaf, else twice the feature plus one if unknown values
 * go to the lower branch; for a split then the byte that numbers the cut. Values count in 1/{@value Forest#SCALE}.
 */
final class ForestReader {
  private static final int LEAF = 0xffff;

  /** Each step more doubles the room of all trees. */
  private static final int DEEPEST = 8;

  private final byte[] bytes;
  private int at;

  private float[][] cuts;

  /** For each answer, by its number, the stage of the walk that first asks for it, or {@link Questioned#NEVER}. */
  private int[] asked;

  private Stages stages;

  private int depth;
  private long[] questions;
  private short[] values;

  ForestReader(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Reads the forest.
   *
   * @throws IOException if a tree is too deep
   */
  Forest read() throws IOException {
    readCuts();
    at += 4; // the number of nodes
    int trees = unsignedShort();
    int start = at;
    for (int tree = 0; tree < trees; tree++) {
      depth = Math.max(depth, pass());
    }
    if (depth > DEEPEST) {
      throw new IOException("a tree is deeper than " + DEEPEST);
    }
    at = start;
    int groups = (trees + Forest.ABREAST - 1) / Forest.ABREAST;
    stages = new Stages(groups);
    // Where a group lacks trees, and below a leaf that lies higher than others, nothing is asked.
    questions = new long[Forest.splits(groups, depth)];
    Arrays.fill(questions, Question.NONE);
    values = new short[Forest.nodes(groups, depth)];
    for (int tree = 0; tree < trees; tree++) {
      readNode(tree / Forest.ABREAST, 0, tree % Forest.ABREAST);
    }
    return new Forest(Questioned.of(asked, Stages.count()), depth, questions, values);
  }

  private void readCuts() {
    int width = unsignedShort();
    cuts = new float[width][];
    asked = new int[2 * width];
    Arrays.fill(asked, Questioned.NEVER);
    for (int i = 0; i < width; i++) {
      cuts[i] = new float[unsignedByte()];
      for (int k = 0; k < cuts[i].length; k++) {
        cuts[i][k] = Float.intBitsToFloat(unsignedShort() << 16 | unsignedShort());
      }
    }
  }

  /** Passes over a node and all below it, and tells how many steps it is to the lowest leaf. */
  private int pass() {
    at += 2;
    if (unsignedShort() == LEAF) {
      return 0;
    }
    at++;
    return 1 + Math.max(pass(), pass());
  }

  /** Reads a node and all below it. */
  private void readNode(int group, int level, int place) {
    short value = (short) unsignedShort();
    values[Forest.nodes(group, depth) + Forest.above(level) + place] = value;
    int answer = unsignedShort();
    if (answer == LEAF) {
      for (int k = 1; level + k <= depth; k++) {
        values[Forest.nodes(group, depth) + Forest.above(level + k) + (place << k)] = value;
      }
      return;
    }
    asked[answer] = Math.min(asked[answer], stages.of(group));
    questions[Forest.splits(group, depth) + Forest.above(level) + place] =
        Question.split(answer, cuts[answer >> 1][unsignedByte()]);
    readNode(group, level + 1, 2 * place);
    readNode(group, level + 1, 2 * place + 1);
  }

  private int unsignedByte() {
    return bytes[at++] & 0xff;
  }

  private int unsignedShort() {
    return (bytes[at++] & 0xff) << 8 | bytes[at++] & 0xff;
  }
}
