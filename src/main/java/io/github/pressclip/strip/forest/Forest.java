package io.github.pressclip.strip.forest;

import java.io.EOFException;
import java.io.IOException;

/**
 * Gradient-boosted trees (Friedman, "Greedy function approximation", 2001) as XGBoost trains them with a logistic loss.
 * A node asks whether a feature is below a cut; an unknown value goes the way that training found best.
 *
 * <p>A walk down a tree has no branch that the processor would have to guess: what a node asks is one number, see
 * {@link Question}, the way on is computed from it, and a leaf leads to itself, so that every walk takes as many steps as
 * its tree is deep. Some trees are walked side by side: while one waits for memory, another goes on.
 */
public final class Forest {
  /** Values of nodes are whole multiples of one part in so many. */
  public static final int SCALE = 4096;

  /** How many trees are walked side by side. */
  static final int ABREAST = 5;

  /** After so many groups of trees each it is looked whether a row has a chance left. */
  private static final int CHECKED = 5;

  /** A sum so low by then stays low: the trees that follow add less and less. In parts of {@link #SCALE}. */
  private static final int HOPELESS = -3 * SCALE;

  private final int width;

  /** The features that the forest asks for. */
  private final int[] asked;

  private final long[] questions;

  /** By node, in parts of {@link #SCALE}: what a leaf adds to the log odds, and what the leaves below a split add on average. */
  private final short[] values;

  /** The first node of each tree, a multiple of {@link #ABREAST} of them. */
  private final int[] roots;

  /** For each {@link #ABREAST} trees how many steps it is to the lowest leaf. */
  private final int[] depths;

  Forest(int width, int[] asked, long[] questions, short[] values, int[] roots, int[] depths) {
    this.width = width;
    this.asked = asked;
    this.questions = questions;
    this.values = values;
    this.roots = roots;
    this.depths = depths;
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
    return width;
  }

  /**
   * For each row the probability that it is what the forest was trained to find, 0 to 1. Most rows are nothing like it:
   * the first trees say so, and the others aren't asked, so that a probability of some hundredths may be another one.
   */
  public float[] score(float[][] rows) {
    float[] scores = new float[rows.length];
    int[] answers = new int[2 * width];
    for (int i = 0; i < scores.length; i++) {
      Question.answer(rows[i], asked, answers);
      int sum = 0;
      for (int group = 0; group < depths.length && (group % CHECKED > 0 || sum >= HOPELESS); group++) {
        sum += walk(group, answers);
      }
      scores[i] = (float) (1 / (1 + Math.exp(-(sum / (float) SCALE))));
    }
    return scores;
  }

  /** Adds up what a group of trees says. A method of its own: the VM compiles it when the first rows are scored. */
  private int walk(int group, int[] answers) {
    int first = group * ABREAST;
    int a = roots[first];
    int b = roots[first + 1];
    int c = roots[first + 2];
    int d = roots[first + 3];
    int e = roots[first + 4];
    for (int step = depths[group]; step > 0; step--) {
      a += Question.step(questions[a], answers);
      b += Question.step(questions[b], answers);
      c += Question.step(questions[c], answers);
      d += Question.step(questions[d], answers);
      e += Question.step(questions[e], answers);
    }
    return values[a] + values[b] + values[c] + values[d] + values[e];
  }

  /**
   * What each feature added to a row's score, in log odds: along each path, the step from a node's value to its child's
   * counts for the feature that the node asks (Saabas, "Interpreting random forests", 2014).
   */
  public float[] contributions(float[] row) {
    int[] answers = new int[2 * width];
    Question.answer(row, asked, answers);
    float[] parts = new float[width];
    for (int root : roots) {
      int node = root;
      while (questions[node] != Question.LEAF) {
        int next = node + Question.step(questions[node], answers);
        parts[Question.feature(questions[node])] += (values[next] - values[node]) / (float) SCALE;
        node = next;
      }
    }
    return parts;
  }
}
