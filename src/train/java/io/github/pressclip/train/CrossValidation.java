package io.github.pressclip.train;

import io.github.pressclip.article.Article;
import io.github.pressclip.evaluate.Overlap;
import io.github.pressclip.find.Finder;
import io.github.pressclip.page.Block;
import io.github.pressclip.strip.Absence;
import io.github.pressclip.strip.Stripped;
import io.github.pressclip.strip.Stripper;
import io.github.pressclip.strip.model.Opinion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import ml.dmlc.xgboost4j.java.XGBoostError;

/**
 * Measures a plan on sites that its model never saw: the sites are dealt into folds, and each fold is scored by a model
 * trained on the others. What is measured is the body as the whole pipeline cuts it.
 */
final class CrossValidation {
  /** Follows a set's name where the documents are left out whose file doesn't hold the article. */
  private static final String HELD = ", held";

  private static final String ALL = "all pages";

  private CrossValidation() {}

  /**
   * Cross-validates and prints the figures of each deal. One deal is luck by some .001; the mean of several is less so.
   *
   * @param from the number of the first deal
   * @param deals how often the sites are dealt anew
   */
  static void run(List<Example> examples, Trees.Plan plan, int folds, int from, int deals)
      throws IOException, XGBoostError {
    double sum = 0;
    StringBuilder pages = new StringBuilder();
    for (int deal = from; deal < from + deals; deal++) {
      score(examples, plan, Folds.deal(examples, folds, deal), folds);
      sum += report(examples, deal, pages);
    }
    if (System.getProperty("pages") != null) {
      Files.writeString(Path.of(System.getProperty("pages")), pages);
    }
    if (deals > 1) {
      System.out.printf(Locale.ROOT, "%-30s deals=%d F1=%.4f%n", ALL + ", mean", deals, sum / deals);
    }
  }

  /** Scores the blocks of each page by a model that learned from the other folds. */
  private static void score(List<Example> examples, Trees.Plan plan, Folds dealt, int folds)
      throws IOException, XGBoostError {
    SiteVotes votes = SiteVotes.of(examples);
    for (int fold = 0; fold < folds; fold++) {
      int held = fold;
      Shipped model = Readings.train(examples, plan, votes, site -> dealt.of(site) != held).shipped();
      for (Example example : examples) {
        if (dealt.of(example.truth.site()) == held) {
          example.scores = model.decide(example);
        }
      }
    }
  }

  /** Prints the figures of each set, adds those of each page to others, and gives the F1 of all pages. */
  private static double report(List<Example> examples, int deal, StringBuilder pages) {
    Map<String, List<Overlap>> sets = new TreeMap<>();
    Map<String, Integer> empty = new TreeMap<>();
    for (Example example : examples) {
      String found = body(example);
      Overlap overlap = Overlap.of(example.trueBody(), found);
      sets.computeIfAbsent(example.set, key -> new ArrayList<>()).add(overlap);
      empty.merge(example.set, found.length() == 0 ? 1 : 0, Integer::sum);
      if (example.holdsBody) {
        sets.computeIfAbsent(example.set + HELD, key -> new ArrayList<>()).add(overlap);
        empty.merge(example.set + HELD, found.length() == 0 ? 1 : 0, Integer::sum);
      }
      if (example.truth.body() != null) {
        sets.computeIfAbsent(ALL, key -> new ArrayList<>()).add(overlap);
        empty.merge(ALL, found.length() == 0 ? 1 : 0, Integer::sum);
      }
      pages.append(Math.round(overlap.f1() * 1000) / 1000f).append(' ')
          .append(Math.round(overlap.precision() * 1000) / 1000f).append(' ')
          .append(Math.round(overlap.recall() * 1000) / 1000f).append(' ').append(example.set).append(' ')
          .append(example.truth.id()).append(' ').append(example.truth.site()).append(" deal ").append(deal)
          .append('\n');
    }
    for (Map.Entry<String, List<Overlap>> set : sets.entrySet()) {
      double[] mean = Overlap.mean(set.getValue());
      System.out.printf(Locale.ROOT, "%-30s n=%d F1=%.4f P=%.4f R=%.4f empty=%d%n", set.getKey(),
          set.getValue().size(), mean[0], mean[1], mean[2], empty.get(set.getKey()));
    }
    return sets.containsKey(ALL) ? Overlap.mean(sets.get(ALL))[0] : 0;
  }

  /** The body as the whole pipeline gives it; of a story without a truth, what is kept. */
  private static String body(Example example) {
    Stripped stripped =
        Absence.review(Stripper.strip(example.sheet, new Opinion(example.scores, (block, kept) -> "cross-validation")));
    List<String> parts = new ArrayList<>();
    if (example.truth.body() == null || stripped.body().isEmpty()) {
      for (Block block : stripped.body()) {
        parts.add(block.text());
      }
    } else {
      Article article = Finder.find(stripped, null).article();
      if (example.standfirst && article.standfirst() != null) {
        parts.add(article.standfirst());
      }
      parts.addAll(article.body());
    }
    return String.join("\n\n", parts);
  }
}
