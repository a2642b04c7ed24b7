package io.github.pressclip.evaluate;

import java.util.List;

/**
 * Figures of the standfirst.
 *
 * <ul>
 *   <li>same: the share of the documents with a known standfirst for which it was found, or its first paragraph, letters
 *       and digits compared without case;
 *   <li>none: the share of those for which none was found;
 *   <li>beyond: the share of the other documents that were given one.
 * </ul>
 */
final class StandfirstFigures {
  private StandfirstFigures() {}

  static List<Figure> of(List<Result> results) {
    int known = 0;
    int same = 0;
    int none = 0;
    int beyond = 0;
    for (Result result : results) {
      boolean found = !result.standfirst().isEmpty();
      if (result.truth().standfirst() == null) {
        beyond += found ? 1 : 0;
        continue;
      }
      known++;
      none += found ? 0 : 1;
      same += result.standfirstIsTrue() ? 1 : 0;
    }
    if (known == 0) {
      return List.of();
    }
    return List.of(
        Figure.count("n", known),
        Figure.share("same", same, known),
        Figure.share("none", none, known),
        Figure.share("beyond", beyond, results.size() - known));
  }
}
