package io.github.pressclip.evaluate;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Figures of the byline: its people as a set, order and case ignored.
 *
 * <ul>
 *   <li>P: the share of the people found, on pages whose authors are known, that are among these;
 *   <li>R: the share of the known authors that were found; F1 of both;
 *   <li>same: the share of those pages with the very same people;
 *   <li>beyond: the share of the other pages, those whose truth names nobody, that were given a byline.
 * </ul>
 */
final class BylineFigures {
  private BylineFigures() {}

  static List<Figure> of(List<Result> results) {
    int pages = 0;
    int wanted = 0;
    int got = 0;
    int right = 0;
    int same = 0;
    int beyond = 0;
    for (Result result : results) {
      Set<String> authors = people(result.truth().authors());
      Set<String> found = result.people();
      if (authors.isEmpty()) {
        beyond += found.isEmpty() ? 0 : 1;
        continue;
      }
      pages++;
      wanted += authors.size();
      got += found.size();
      right += (int) found.stream().filter(authors::contains).count();
      same += authors.equals(found) ? 1 : 0;
    }
    if (pages == 0) {
      return List.of();
    }
    double precision = got == 0 ? 0 : (double) right / got;
    double recall = (double) right / wanted;
    return List.of(
        Figure.count("n", pages),
        Figure.share("F1", Overlap.harmonic(precision, recall)),
        Figure.share("P", precision),
        Figure.share("R", recall),
        Figure.share("same", same, pages),
        Figure.share("beyond", beyond, results.size() - pages));
  }

  /** Names as they are compared. */
  static Set<String> people(List<String> names) {
    return names.stream().map(Words::folded).filter(name -> !name.isEmpty()).collect(Collectors.toSet());
  }
}
