package io.github.pressclip.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/** Sites dealt into folds, so that no site is in two of them. */
final class Folds {
  /** The shuffle that the first deal follows; later ones follow the next. */
  private static final int SEED = 7;

  private final Map<String, Integer> dealt = new HashMap<>();

  private Folds() {}

  /**
   * Deals the sites of some pages, in an order that doesn't change between runs.
   *
   * @param deal 0 for the first deal, another number for another one
   */
  static Folds deal(List<Example> examples, int folds, int deal) {
    TreeSet<String> sites = new TreeSet<>();
    for (Example example : examples) {
      sites.add(example.truth.site());
    }
    List<String> order = new ArrayList<>(sites);
    Collections.shuffle(order, new Random(SEED + deal));
    Folds dealt = new Folds();
    for (int i = 0; i < order.size(); i++) {
      dealt.dealt.put(order.get(i), i % folds);
    }
    return dealt;
  }

  /** The fold that a site is in; -1 for one that wasn't dealt. */
  int of(String site) {
    return dealt.getOrDefault(site, -1);
  }
}
