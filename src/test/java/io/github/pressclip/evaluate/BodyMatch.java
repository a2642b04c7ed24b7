package io.github.pressclip.evaluate;

import io.github.pressclip.article.Article;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How the body found for one document compares with the true one.
 *
 * @param overlap by words
 * @param fine the same, each character of a script without spaces being a word
 * @param bag the F1 of their words whatever their order, in small letters, the metric of WCXB
 * @param exact whether they have the same words
 * @param empty whether none was found
 */
record BodyMatch(Overlap overlap, Overlap fine, double bag, boolean exact, boolean empty) {

  /**
   * Compares bodies.
   *
   * @param truth the true body
   * @param article what was found; null if nothing was
   * @param standfirst whether the standfirst found counts as the first paragraph, for the truth has it so
   */
  static BodyMatch of(String truth, Article article, boolean standfirst) {
    String found = article == null ? "" : String.join("\n\n", article.body());
    if (standfirst && article != null && article.standfirst() != null) {
      found = article.standfirst() + "\n\n" + found;
    }
    List<String> wanted = Words.of(truth);
    List<String> got = Words.of(found);
    return new BodyMatch(
        Overlap.of(wanted, got),
        Overlap.of(Words.fine(truth), Words.fine(found)),
        bag(Words.of(truth.toLowerCase(Locale.ROOT)), Words.of(found.toLowerCase(Locale.ROOT))),
        wanted.equals(got),
        found.isBlank());
  }

  private static double bag(List<String> wanted, List<String> got) {
    if (wanted.isEmpty() || got.isEmpty()) {
      return wanted.isEmpty() && got.isEmpty() ? 1 : 0;
    }
    Map<String, Integer> counts = new HashMap<>();
    for (String word : wanted) {
      counts.merge(word, 1, Integer::sum);
    }
    int same = 0;
    for (String word : got) {
      int left = counts.merge(word, -1, Integer::sum);
      same += left >= 0 ? 1 : 0;
    }
    return Overlap.harmonic((double) same / got.size(), (double) same / wanted.size());
  }
}
