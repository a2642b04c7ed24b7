package io.github.pressclip.strip.feature;

/** Leanings added up, the unknown ones left out. */
final class Leaning {
  int count;
  private float sum;
  private float least = Float.POSITIVE_INFINITY;
  private float secondLeast = Float.POSITIVE_INFINITY;
  private float most = Float.NEGATIVE_INFINITY;

  void add(float leaning) {
    if (Float.isNaN(leaning)) {
      return;
    }
    count++;
    sum += leaning;
    // Compared by hand: Math.min looks for NaN and for the sign of zero, which takes several times as long.
    if (leaning < secondLeast) {
      secondLeast = leaning < least ? least : leaning;
      least = leaning < least ? leaning : least;
    }
    most = leaning > most ? leaning : most;
  }

  void add(Leaning other) {
    count += other.count;
    sum += other.sum;
    float higher = least > other.least ? least : other.least;
    float second = secondLeast < other.secondLeast ? secondLeast : other.secondLeast;
    secondLeast = second < higher ? second : higher;
    least = least < other.least ? least : other.least;
    most = most > other.most ? most : other.most;
  }

  float sum() {
    return count == 0 ? Float.NaN : sum;
  }

  float mean() {
    return count == 0 ? Float.NaN : sum / count;
  }

  float least() {
    return count == 0 ? Float.NaN : least;
  }

  float secondLeast() {
    return count < 2 ? Float.NaN : secondLeast;
  }

  float most() {
    return count == 0 ? Float.NaN : most;
  }
}
