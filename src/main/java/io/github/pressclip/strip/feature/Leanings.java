package io.github.pressclip.strip.feature;

/**
 * What training learned of single words, pairs of words and names of elements: whether blocks that have them lean to
 * the body or away from it.
 */
public interface Leanings {
  /** Nothing learned. */
  Leanings NONE = key -> Float.NaN;

  /**
   * The leaning of a word or name.
   *
   * @param key its number, by {@link Keys}
   * @return the logarithm of the odds that a block which has it is body: above 0 for body, below for boilerplate; NaN
   *     where too few sites had it
   */
  float of(int key);
}
