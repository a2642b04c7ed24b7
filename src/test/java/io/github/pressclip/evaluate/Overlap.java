package io.github.pressclip.evaluate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far a body found agrees with the true one: sequences of four words, as in the article extraction benchmark of
 * scrapinghub. The three shares add up to 1; all are 0 where both bodies are empty.
 *
 * @param shared the share of sequences that both have
 * @param surplus the share that only the body found has
 * @param missing the share that only the true body has
 */
public record Overlap(double shared, double surplus, double missing) {

  /** Compares two texts by their {@link Words}. */
  public static Overlap of(String truth, String found) {
    return of(Words.of(truth), Words.of(found));
  }

  /** Compares two texts, given their words. */
  static Overlap of(List<String> truth, List<String> found) {
    Map<Object, Integer> numbers = new HashMap<>();
    long[] wanted = sequences(truth, numbers);
    long[] got = sequences(found, numbers);
    int shared = 0;
    for (int i = 0, j = 0; i < wanted.length && j < got.length;) {
      if (wanted[i] == got[j]) {
        shared++;
        i++;
        j++;
      } else if (wanted[i] < got[j]) {
        i++;
      } else {
        j++;
      }
    }
    double total = wanted.length + got.length - shared;
    return total == 0
        ? new Overlap(0, 0, 0)
        : new Overlap(shared / total, (got.length - shared) / total, (wanted.length - shared) / total);
  }

  /**
   * The sequences of a text, sorted: each word has a number, each pair of words too, and a sequence is two pairs. A
   * text of fewer than four words is one sequence, a text without words none.
   */
  private static long[] sequences(List<String> words, Map<Object, Integer> numbers) {
    int count = words.size();
    int[] pairs = new int[count + 2];
    int next = 0;
    for (int i = count - 1; i >= 0; i--) {
      int word = number(words.get(i), numbers);
      pairs[i] = number((long) word << Integer.SIZE | next, numbers);
      next = word;
    }
    long[] sequences = new long[count == 0 ? 0 : Math.max(1, count - 3)];
    for (int i = 0; i < sequences.length; i++) {
      sequences[i] = (long) pairs[i] << Integer.SIZE | pairs[i + 2];
    }
    Arrays.sort(sequences);
    return sequences;
  }

  private static int number(Object key, Map<Object, Integer> numbers) {
    int next = numbers.size() + 1;
    Integer known = numbers.putIfAbsent(key, next);
    return known == null ? next : known;
  }

  public double precision() {
    return shared + surplus == 0 ? missing == 0 ? 1 : 0 : shared / (shared + surplus);
  }

  public double recall() {
    return shared + missing == 0 ? surplus == 0 ? 1 : 0 : shared / (shared + missing);
  }

  public double f1() {
    return harmonic(precision(), recall());
  }

  /** The harmonic mean of two shares: F1 of precision and recall. */
  static double harmonic(double one, double other) {
    return one + other == 0 ? 0 : 2 * one * other / (one + other);
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
    return new double[] {harmonic(p, r), p, r};
  }
}
