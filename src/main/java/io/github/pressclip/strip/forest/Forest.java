package io.github.pressclip.strip.forest;

import java.io.DataInput;
import java.io.IOException;

/**
 * Gradient-boosted trees (Friedman, "Greedy function approximation", 2001) as XGBoost trains them with a logistic loss.
 * A node asks whether a feature is below a cut; an unknown value goes the way that training found best.
 *
 * <p>The form on disk, big-endian: the number of features; for each feature the number of its cuts and the cuts; the
 * number of nodes, the number of trees, then all nodes, each tree from its root downwards with the lower branch first.
 * A node is a short, its value, then a short: -1 for a leaf, else twice the feature plus one if unknown values go to the
 * lower branch; for a split then the byte that numbers the cut. Values count in 1/{@value #SCALE}.
 */
public final class Forest {
  /** Values of nodes are whole multiples of one part in so many. */
  public static final int SCALE = 4096;

  private static final short LEAF = -1;

  /** After so many trees each it is looked whether a row has a chance left. */
  private static final int STEP = 25;

  /** A sum so low by then stays low: the trees that follow add less and less. */
  private static final float HOPELESS = -3;

  private final short[] features;
  private final float[] cuts;
  private final int[] upper;
  private final float[] values;
  private final int[] roots;
  private final int width;

  private Forest(int width, int nodes, int trees) {
    this.width = width;
    features = new short[nodes];
    cuts = new float[nodes];
    upper = new int[nodes];
    values = new float[nodes];
    roots = new int[trees];
  }

  /**
   * Reads a forest.
   *
   * @throws IOException if the input ends too early
   */
  public static Forest read(DataInput in) throws IOException {
    int width = in.readUnsignedShort();
    float[][] cuts = new float[width][];
    for (int i = 0; i < width; i++) {
      cuts[i] = new float[in.readUnsignedByte()];
      for (int k = 0; k < cuts[i].length; k++) {
        cuts[i][k] = in.readFloat();
      }
    }
    Forest forest = new Forest(width, in.readInt(), in.readUnsignedShort());
    forest.fill(in, cuts);
    return forest;
  }

  private void fill(DataInput in, float[][] known) throws IOException {
    int[] open = new int[64];
    int depth = 0;
    int tree = 0;
    for (int node = 0; node < features.length; node++) {
      if (depth == 0) {
        roots[tree++] = node;
      } else if (open[depth - 1] < 0) {
        depth--;
        upper[~open[depth]] = node;
      } else {
        open[depth - 1] = ~open[depth - 1];
      }
      values[node] = in.readShort() / (float) SCALE;
      features[node] = in.readShort();
      if (features[node] != LEAF) {
        cuts[node] = known[features[node] >> 1][in.readUnsignedByte()];
        open[depth++] = node;
      }
    }
  }

  /** How many features a row must have. */
  public int width() {
    return width;
  }

  /**
   * The probability that a row is what the forest was trained to find, 0 to 1. Most rows are nothing like it: the first
   * trees say so, and the others aren't asked, so that a probability of some hundredths may be another one.
   */
  public float score(float[] row) {
    float sum = 0;
    for (int tree = 0; tree < roots.length; tree++) {
      if (tree % STEP == 0 && sum < HOPELESS) {
        break;
      }
      int node = roots[tree];
      int feature = features[node];
      while (feature >= 0) {
        float value = row[feature >> 1];
        boolean lower = value < cuts[node] || value != value && (feature & 1) == 1;
        node = lower ? node + 1 : upper[node];
        feature = features[node];
      }
      sum += values[node];
    }
    return (float) (1 / (1 + Math.exp(-sum)));
  }

  /**
   * What each feature added to a row's score, in log odds: along each path, the step from a node's value to its child's
   * counts for the feature that the node asks (Saabas, "Interpreting random forests", 2014).
   */
  public float[] contributions(float[] row) {
    float[] parts = new float[width];
    for (int root : roots) {
      int node = root;
      while (features[node] >= 0) {
        int feature = features[node] >> 1;
        float value = row[feature];
        boolean lower = value < cuts[node] || value != value && (features[node] & 1) == 1;
        int next = lower ? node + 1 : upper[node];
        parts[feature] += values[next] - values[node];
        node = next;
      }
    }
    return parts;
  }
}
