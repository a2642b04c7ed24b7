package io.github.pressclip.train;

import io.github.pressclip.strip.feature.Columns;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** Gradient-boosted trees over rows of features: training and scoring by XGBoost. */
final class Trees {
  /**
   * What to train.
   *
   * @param trees how many trees
   * @param eta the learning rate
   * @param cover the least weight of a leaf: the greater, the less the trees trust few blocks
   * @param rising whether a leaning may only speak for the body where it is greater
   * @param beside how many forests are asked beside the first, which doesn't learn from copies of pages then, while
   *     each of them learns from copies of its own
   * @param again whether a page is read a second time, by trees that see what the first made of the blocks around
   * @param early how many trees come first that don't ask for leanings, which take long to look up: blocks of which
   *     these are sure need none
   */
  record Plan(int trees, double eta, double cover, boolean rising, int beside, boolean again, int early) {
    /** The same with all trees alike, for a forest that is only asked about blocks of which another is unsure. */
    Plan late() {
      return new Plan(trees, eta, cover, rising, beside, again, 0);
    }
  }

  static final Plan MARKUP = new Plan(200, .15, 1, true, 1, false, 15);

  static final Plan TEXT = new Plan(300, .1, 4, false, 0, true, 0);

  /** How many questions lead to a leaf at most. */
  private static final int DEPTH = 5;

  /** The share of the blocks that each tree learns from. */
  private static final double SUBSAMPLE = .7;

  /** The share of the features that each tree may ask. */
  private static final double COLUMNS = .3;

  /** How many cuts a feature may have. */
  private static final int BINS = 64;

  /** How hard leaves are drawn to nothing. */
  private static final int LAMBDA = 2;

  private static final int SEED = 20220101;

  private final Booster booster;
  private final int width;

  private Trees(Booster booster, int width) {
    this.booster = booster;
    this.width = width;
  }

  /**
   * Grows the trees of a plan.
   *
   * @param columns what the columns of the rows are
   */
  static Trees train(Plan plan, Columns columns, List<Sample> samples) {
    List<float[][]> rows = new ArrayList<>();
    List<float[]> labels = new ArrayList<>();
    List<float[]> weights = new ArrayList<>();
    for (Sample sample : samples) {
      rows.add(sample.rows());
      labels.add(sample.labels());
      weights.add(sample.weights());
    }
    try {
      Map<String, Object> parameters = parameters(plan, columns);
      Booster first = null;
      DMatrix matrix;
      if (plan.early > 0) {
        matrix = lessons(matrix(rows, columns::learned), labels, weights);
        first = grow(null, parameters, matrix, plan.early);
        matrix.dispose();
      }
      matrix = lessons(matrix(rows, column -> false), labels, weights);
      Booster all = grow(first, parameters, matrix, plan.trees - plan.early);
      matrix.dispose();
      return new Trees(all, rows.get(0)[0].length);
    } catch (XGBoostError e) {
      throw new IllegalStateException(e);
    }
  }

  private static DMatrix lessons(DMatrix matrix, List<float[]> labels, List<float[]> weights) throws XGBoostError {
    matrix.setLabel(joined(labels));
    matrix.setWeight(joined(weights));
    return matrix;
  }

  /** Grows trees behind those that are there, if any. */
  private static Booster grow(Booster first, Map<String, Object> parameters, DMatrix lessons, int trees)
      throws XGBoostError {
    return XGBoost.train(lessons, parameters, trees, new HashMap<>(), null, null, null, 0, first);
  }

  private static Map<String, Object> parameters(Plan plan, Columns columns) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("objective", "binary:logistic");
    parameters.put("tree_method", "hist");
    parameters.put("max_bin", BINS);
    parameters.put("max_depth", DEPTH);
    parameters.put("eta", plan.eta);
    parameters.put("subsample", SUBSAMPLE);
    parameters.put("colsample_bytree", COLUMNS);
    parameters.put("min_child_weight", plan.cover);
    parameters.put("lambda", LAMBDA);
    parameters.put("base_score", .5);
    if (plan.rising) {
      parameters.put("monotone_constraints", rising(columns));
    }
    // One thread: sums in another order would be other sums, and the files no longer the same to the byte.
    parameters.put("nthread", 1);
    parameters.put("seed", SEED);
    return parameters;
  }

  /**
   * One for each leaning, which may only speak for the body where it is greater; 0 for each other column. Without this
   * rule, trees learn of a narrow range of a leaning what a few sites happen to have there.
   */
  private static String rising(Columns columns) {
    StringBuilder directions = new StringBuilder("(");
    for (int i = 0; i < columns.width(); i++) {
      directions.append(i == 0 ? "" : ",").append(columns.learned(i) ? 1 : 0);
    }
    return directions.append(')').toString();
  }

  Booster booster() {
    return booster;
  }

  /** How many features the rows have that it was trained on. */
  int width() {
    return width;
  }

  /** What the trees make of each row, 0 to 1. */
  float[] score(float[][] rows) {
    try {
      DMatrix matrix = matrix(Collections.singletonList(rows), column -> false);
      float[][] scores = booster.predict(matrix);
      matrix.dispose();
      float[] flat = new float[scores.length];
      for (int i = 0; i < flat.length; i++) {
        flat[i] = scores[i][0];
      }
      return flat;
    } catch (XGBoostError e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Rows as XGBoost takes them.
   *
   * @param hidden true for a column of which nothing is told
   */
  private static DMatrix matrix(List<float[][]> rows, IntPredicate hidden) throws XGBoostError {
    int count = 0;
    for (float[][] page : rows) {
      count += page.length;
    }
    int width = rows.get(0)[0].length;
    boolean[] hide = new boolean[width];
    for (int column = 0; column < width; column++) {
      hide[column] = hidden.test(column);
    }
    float[] data = new float[count * width];
    int at = 0;
    for (float[][] page : rows) {
      for (float[] row : page) {
        for (int column = 0; column < width; column++) {
          data[at++] = hide[column] ? Float.NaN : row[column];
        }
      }
    }
    return new DMatrix(data, count, width, Float.NaN);
  }

  private static float[] joined(List<float[]> parts) {
    int count = 0;
    for (float[] part : parts) {
      count += part.length;
    }
    float[] joined = new float[count];
    int at = 0;
    for (float[] part : parts) {
      System.arraycopy(part, 0, joined, at, part.length);
      at += part.length;
    }
    return joined;
  }
}
