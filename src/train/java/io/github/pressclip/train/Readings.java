package io.github.pressclip.train;

import io.github.pressclip.strip.feature.Features;
import io.github.pressclip.strip.forest.Committee;
import io.github.pressclip.strip.forest.Forest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import ml.dmlc.xgboost4j.java.XGBoostError;

/**
 * A model as it is trained: what sites say of words, the trees of the first reading and, where the plan asks for them,
 * those that learned from copies of pages and stand beside the first, and those of a second reading. The second learns
 * from scores that the first gives to pages of sites that it never saw, for the scores of pages that it learned from
 * are surer than those of a page to come.
 */
final class Readings {
  /** The pages that the second reading learns from are dealt into so many folds. */
  private static final int FOLDS = 4;

  private final VoteSum votes;
  private final Trees first;

  /** Those that are asked beside the first. */
  private final List<Trees> beside;

  /** Null where a page is read once. */
  private final Trees second;

  private Readings(VoteSum votes, Trees first, List<Trees> beside, Trees second) {
    this.votes = votes;
    this.first = first;
    this.beside = beside;
    this.second = second;
  }

  /**
   * Trains on the pages of some sites.
   *
   * @param examples pages of all sites
   * @param plan what to train
   * @param votes what the sites of all pages say of words
   * @param sites true for a site to learn from
   */
  static Readings train(List<Example> examples, Trees.Plan plan, SiteVotes votes, Predicate<String> sites) {
    VoteSum sum = votes.sum(sites);
    List<Example> taught = lessons(examples, sites, 0, plan.beside() > 0 ? 0 : Example.COPIES);
    List<Trees> beside = new ArrayList<>();
    for (int i = 0; i < plan.beside(); i++) {
      List<Example> copied = lessons(examples, sites, i * Example.COPIES, (i + 1) * Example.COPIES);
      beside.add(first(copied, plan.late(), sum));
    }
    return new Readings(sum, first(taught, plan, sum), beside,
        plan.again() ? second(taught, plan, votes, sum, sites) : null);
  }

  /** Pages of some sites to learn from, with some of their copies. */
  private static List<Example> lessons(List<Example> examples, Predicate<String> sites, int from, int to) {
    List<Example> lessons = new ArrayList<>();
    for (Example example : examples) {
      if (sites.test(example.truth.site())) {
        lessons.addAll(example.lessons(from, to));
      }
    }
    return lessons;
  }

  private static Trees first(List<Example> taught, Trees.Plan plan, VoteSum votes) {
    List<Sample> samples = new ArrayList<>();
    for (Example example : taught) {
      samples.add(Sample.thinned(example, example.rows(votes)));
    }
    return Trees.train(plan, Features.columns(taught.get(0).sheet), samples);
  }

  private static Trees second(List<Example> taught, Trees.Plan plan, SiteVotes votes, VoteSum sum,
      Predicate<String> sites) {
    Map<Example, float[]> unseen = unseen(taught, plan, votes, sites);
    List<Sample> samples = new ArrayList<>();
    for (Example example : taught) {
      float[][] rows = example.rows(sum);
      Features.addContext(example.sheet, rows, unseen.get(example));
      samples.add(Sample.thinned(example, rows));
    }
    return Trees.train(plan, Features.TEXT_AGAIN, samples);
  }

  /** What a first reading makes of each page that learned from the sites of the other folds. */
  private static Map<Example, float[]> unseen(List<Example> taught, Trees.Plan plan, SiteVotes votes,
      Predicate<String> sites) {
    Folds folds = Folds.deal(taught, FOLDS, 0);
    Map<Example, float[]> scores = new HashMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      List<Example> others = new ArrayList<>();
      for (Example example : taught) {
        if (folds.of(example.truth.site()) != held) {
          others.add(example);
        }
      }
      VoteSum sum = votes.sum(site -> sites.test(site) && folds.of(site) != held);
      Trees trees = first(others, plan, sum);
      for (Example example : taught) {
        if (folds.of(example.truth.site()) == held) {
          scores.put(example, trees.score(example.rows(sum)));
        }
      }
    }
    return scores;
  }

  /** The model as it is once its files are read. */
  Shipped shipped() throws IOException, XGBoostError {
    List<Forest> forests = new ArrayList<>();
    for (Trees trees : second == null ? abreast() : List.of(second)) {
      forests.add(Forest.read(ForestWriter.bytes(trees)));
    }
    return new Shipped(votes, second == null ? null : first, Committee.of(forests.toArray(new Forest[0])));
  }

  /** All forests of the first reading. */
  private List<Trees> abreast() {
    List<Trees> abreast = new ArrayList<>(List.of(first));
    abreast.addAll(beside);
    return abreast;
  }

  /** Writes the files of a model into a folder: its leanings and the trees of each reading. */
  void write(Path folder, String model) throws IOException, XGBoostError {
    write(first, folder.resolve(model + ".trees"));
    for (int i = 0; i < beside.size(); i++) {
      write(beside.get(i), folder.resolve(model + "-beside-" + (i + 1) + ".trees"));
    }
    if (second != null) {
      write(second, folder.resolve(model + "-again.trees"));
    }
    Path table = folder.resolve(model + ".leanings");
    Files.write(table, votes.table());
    System.out.println(table + ": " + Files.size(table) + " bytes");
  }

  private static void write(Trees trees, Path file) throws IOException, XGBoostError {
    Files.write(file, ForestWriter.bytes(trees));
    System.out.println(file + ": " + Files.size(file) + " bytes");
  }
}
