package io.github.pressclip.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far a body found agrees with the true one: sequences of four words, as in the article extraction benchmark of
 * scrapinghub.
 *
 * @param shared the share of sequences that both have
 * @param surplus the share that only the body found has
 * @param missing the share that only the true body has
 */
public record Overlap(double shared, double surplus, double missing) {

  public static Overlap of(String truth, String found) {
    Map<String, Integer> wanted = sequences(Words.of(truth));
    Map<String, Integer> got = sequences(Words.of(found));
    double shared = 0;
    double surplus = 0;
    double missing = 0;
    for (Map.Entry<String, Integer> entry : wanted.entrySet()) {
      int other = got.getOrDefault(entry.getKey(), 0);
      shared += Math.min(entry.getValue(), other);
      missing += Math.max(0, entry.getValue() - other);
    }
    for (Map.Entry<String, Integer> entry : got.entrySet()) {
      surplus += Math.max(0, entry.getValue() - wanted.getOrDefault(entry.getKey(), 0));
    }
    double total = shared + surplus + missing;
    return total == 0 ? new Overlap(0, 0, 0) : new Overlap(shared / total, surplus / total, missing / total);
  }

  private static Map<String, Integer> sequences(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < Math.max(1, words.size() - 3) && !words.isEmpty(); i++) {
      counts.merge(String.join(" ", words.subList(i, Math.min(words.size(), i + 4))), 1, Integer::sum);
    }
    return counts;
  }

  public double precision() {
    return shared + surplus == 0 ? missing == 0 ? 1 : 0 : shared / (shared + surplus);
  }

  public double recall() {
    return shared + missing == 0 ? surplus == 0 ? 1 : 0 : shared / (shared + missing);
  }

  public double f1() {
    return precision() + recall() == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
  }

  /** Means over pages of precision and recall, and their harmonic mean: F1, P, R. */
  public static double[] mean(List<Overlap> overlaps) {
    double p = 0;
    double r = 0;
    int found = 0;
    int wanted = 0;
    for (Overlap overlap : overlaps) {
      if (overlap.shared + overlap.surplus > 0) {
        p += overlap.precision();
        found++;
      }
      if (overlap.shared + overlap.missing > 0) {
        r += overlap.recall();
        wanted++;
      }
    }
    p /= Math.max(1, found);
    r /= Math.max(1, wanted);
    return new double[] {p + r == 0 ? 0 : 2 * p * r / (p + r), p, r};
  }
}
