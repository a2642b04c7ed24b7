package io.github.pressclip.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The F1 of bodies by the language or country that the truth names, for those with three documents or more, and before
 * them the lowest of these.
 */
final class LanguageFigures {
  private static final int FEWEST = 3;

  private LanguageFigures() {}

  static List<Figure> of(List<Result> results) {
    Map<String, List<Overlap>> languages = new TreeMap<>();
    for (Result result : results) {
      if (result.truth().lang() != null && result.body() != null) {
        languages.computeIfAbsent(result.truth().lang(), lang -> new ArrayList<>()).add(result.body().overlap());
      }
    }
    List<Figure> figures = new ArrayList<>();
    for (Map.Entry<String, List<Overlap>> language : languages.entrySet()) {
      if (language.getValue().size() >= FEWEST) {
        figures.add(Figure.share(language.getKey(), Overlap.mean(language.getValue())[0]));
      }
    }
    figures.stream().min(Comparator.comparingDouble(Figure::value))
        .ifPresent(lowest -> figures.add(0, Figure.share("lowest", lowest.value())));
    return figures;
  }
}
