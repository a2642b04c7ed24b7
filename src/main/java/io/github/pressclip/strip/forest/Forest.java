package io.github.pressclip.strip.forest;

import java.io.EOFException;
import java.io.IOException;

/**
 * Gradient-boosted trees (Friedman, "Greedy function approximation", 2001) as XGBoost trains them with a logistic loss.
 * A node asks whether a feature is below a cut; an unknown value goes the way that training found best.
 *
 * <p>A walk down a tree has no branch that the processor would have to guess. All trees are filled up to one depth,
 * what a node asks is one number, see {@link Question}, and its answer is the lowest bit of the way on. Some trees are
 * walked side by side: while one waits for memory, another goes on. The nodes of a level of such a group lie together,
 * tree by tree, and so do the two children of each: those of the node at place x are at 2x and 2x + 1 of the next
 * level.
 */
public final class Forest {
  /** Values of nodes are whole multiples of one part in so many. */
  public static final int SCALE = 4096;

  /** How many trees are walked side by side. */
  static final int ABREAST = 5;

  private final Questioned questioned;

  /** How many steps it is to the leaves, the same in all trees. */
  private final int depth;

  /** Group by group and level by level; the leaves ask nothing and aren't among them. */
  private final long[] questions;

  /**
   * By node, the leaves among them, in parts of {@link #SCALE}: what a leaf adds to the log odds, and what the leaves
   * below a split add on average.
   */
  private final short[] values;

  private final Stages stages;

  Forest(Questioned questioned, int depth, long[] questions, short[] values) {
    this.questioned = questioned;
    this.depth = depth;
    this.questions = questions;
    this.values = values;
    stages = new Stages(groups());
  }

  /**
   * Reads a forest in the form that {@link ForestReader} describes.
   *
   * @throws IOException if the input ends too early or a tree is too large
   */
  public static Forest read(byte[] bytes) throws IOException {
    try {
      return new ForestReader(bytes).read();
    } catch (ArrayIndexOutOfBoundsException e) {
      throw new EOFException("a forest ends too early");
    }
  }

  /** How many features a row must have. */
  public int width() {
    return questioned.width();
  }

  /** The place of a group's first split among the questions. */
  static int splits(int group, int depth) {
    return group * ABREAST * ((1 << depth) - 1);
  }

  /** The place of a group's first node among the values. */
  static int nodes(int group, int depth) {
    return group * ABREAST * ((2 << depth) - 1);
  }

  /** How many nodes of its group stand on the levels above one. */
  static int above(int level) {
    return ABREAST * ((1 << level) - 1);
  }

  private int groups() {
    return values.length / nodes(1, depth);
  }

  /** Room for the answers of one row after the other. */
  long[] room() {
    return questioned.room();
  }

  /** The stage that first asks for something that is late in some rows. */
  int firstLate(Rows rows) {
    int first = Questioned.NEVER;
    for (int feature = 0; feature < width(); feature++) {
      first = rows.isLate(feature) ? Math.min(first, questioned.stage(feature)) : first;
    }
    return first;
  }

  /**
   * The log odds of a row in parts of {@link #SCALE}.
   *
   * @param late {@link #firstLate}
   * @param answers {@link #room}
   * @param whole whether all trees are asked; if not, those that would only take a row further on its way are left out,
   *     see {@link Stages}, and the log odds are about what they would have come to
   */
  int sum(Rows rows, int index, int late, long[] answers, boolean whole) {
    float[] row = rows.row(index);
    int groups = groups();
    int sum = 0;
    int group = 0;
    for (int stage = 0; group < groups; stage++) {
      if (stage == late) {
        rows.complete(index);
      }
      questioned.answer(row, stage, answers);
      for (int end = stages.end(stage); group < end; group++) {
        sum += walk(group, answers);
      }
      if (!whole && group < groups && Stages.decides(stage, sum)) {
        return Stages.whole(stage, sum);
      }
    }
    return sum;
  }

  /** The probability that log odds stand for, which are given in parts of {@link #SCALE}. */
  static float probability(int sum) {
    return (float) (1 / (1 + Math.exp(-(sum / (float) SCALE))));
  }

  /** Adds up what a group of trees says. A method of its own: the VM compiles it when the first rows are scored. */
  private int walk(int group, long[] answers) {
    int a = 0;
    int b = 1;
    int c = 2;
    int d = 3;
    int e = 4;
    int level = splits(group, depth);
    for (int nodes = ABREAST; nodes < ABREAST << depth; nodes <<= 1) {
      a = 2 * a + Question.step(questions[level + a], answers);
      b = 2 * b + Question.step(questions[level + b], answers);
      c = 2 * c + Question.step(questions[level + c], answers);
      d = 2 * d + Question.step(questions[level + d], answers);
      e = 2 * e + Question.step(questions[level + e], answers);
      level += nodes;
    }
    int leaves = nodes(group, depth) + above(depth);
    return values[leaves + a] + values[leaves + b] + values[leaves + c] + values[leaves + d] + values[leaves + e];
  }

  /**
   * What each feature added to a row's score, in log odds: along each path, the step from a node's value to its child's
   * counts for the feature that the node asks (Saabas, "Interpreting random forests", 2014).
   */
  public float[] contributions(float[] row) {
    long[] answers = questioned.room();
    float[] parts = new float[width()];
    int group = 0;
    for (int stage = 0; stage < Stages.count(); stage++) {
      questioned.answer(row, stage, answers);
      for (; group < stages.end(stage); group++) {
        addContributions(group, answers, parts);
      }
    }
    return parts;
  }

  private void addContributions(int group, long[] answers, float[] parts) {
    for (int tree = 0; tree < ABREAST; tree++) {
      int at = tree;
      for (int level = 0; level < depth; level++) {
        long question = questions[splits(group, depth) + above(level) + at];
        int next = 2 * at + Question.step(question, answers);
        int here = nodes(group, depth) + above(level);
        int below = nodes(group, depth) + above(level + 1);
        parts[Question.feature(question)] += (values[below + next] - values[here + at]) / (float) SCALE;
        at = next;
      }
    }
  }
}
