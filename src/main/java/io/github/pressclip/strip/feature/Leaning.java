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
    secondLeast = Math.min(secondLeast, Math.max(least, leaning));
    least = Math.min(least, leaning);
    most = Math.max(most, leaning);
  }

  void add(Leaning other) {
    count += other.count;
    sum += other.sum;
    secondLeast = Math.min(Math.min(secondLeast, other.secondLeast), Math.max(least, other.least));
    least = Math.min(least, other.least);
    most = Math.max(most, other.most);
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
