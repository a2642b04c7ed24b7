package io.github.pressclip.train;

import io.github.pressclip.evaluate.Overlap;
import io.github.pressclip.evaluate.Truth;
import io.github.pressclip.evaluate.Words;
import io.github.pressclip.strip.feature.Features;
import io.github.pressclip.strip.feature.Leanings;
import io.github.pressclip.strip.feature.Sheet;
import io.github.pressclip.strip.forest.Rows;
import java.util.ArrayList;
import java.util.List;

/** A page with its features, without what is learned of words, and the labels of its blocks. */
final class Example {
  /** The F1 that keeping the right blocks must reach. */
  private static final double HELD = .7;

  /** How many copies of a page a forest learns from at most. */
  static final int COPIES = 2;

  final String set;
  final Truth truth;
  final boolean standfirst;
  final double weight;
  final Sheet sheet;
  final Rows rows;
  final float[] labels;
  final float[] weights;

  /**
   * True if the page's blocks hold its body. Some flattened files lack the article that they were made from; all their
   * blocks are labelled boilerplate, and a model that learned from them would learn it of articles.
   */
  final boolean holdsBody;

  /** The scores of a model that never saw the page's site. */
  float[] scores;

  /** Copies of the page that may be trained on beside it, {@link Abridging} and {@link Reshaping}. */
  private final List<Example> copies = new ArrayList<>();

  /**
   * Labels a page.
   *
   * @param set where it comes from, for reports
   * @param truth what is known of it
   * @param standfirst whether the true body begins with the standfirst
   * @param sheet the page
   * @param weight how much the page counts, 1 for a page like others
   */
  Example(String set, Truth truth, boolean standfirst, Sheet sheet, double weight) {
    this.set = set;
    this.standfirst = standfirst;
    this.truth = truth;
    this.weight = weight;
    this.sheet = sheet;
    rows = Features.measure(sheet, Leanings.NONE);
    int count = sheet.size();
    labels = new float[count];
    weights = new float[count];
    List<String> words = new ArrayList<>();
    int[] starts = new int[count + 1];
    for (int i = 0; i < count; i++) {
      words.addAll(Words.fine(sheet.block(i).text()));
      starts[i + 1] = words.size();
    }
    boolean[] matched = truth.body() == null ? null : Aligner.align(words, Words.fine(truth.body()));
    String title = String.join(" ", Words.of(truth.title()));
    for (int i = 0; i < count; i++) {
      int size = starts[i + 1] - starts[i];
      int hits = 0;
      for (int k = starts[i]; matched != null && k < starts[i + 1]; k++) {
        hits += matched[k] ? 1 : 0;
      }
      boolean body = matched == null
          ? !(i == 0 && !title.isEmpty() && String.join(" ", words.subList(0, starts[1])).equals(title))
          : size > 0 && hits * 2 >= size;
      labels[i] = body ? 1 : 0;
      weights[i] = (float) (weight * Math.sqrt(size + 1) / Math.sqrt(Math.max(100, words.size())));
    }
    holdsBody = truth.body() == null || Overlap.of(truth.body(), text(labels, .5f)).f1() >= HELD;
  }

  /** This page, with copies of it to train on. */
  Example with(List<Example> more) {
    copies.addAll(more);
    return this;
  }

  /**
   * What to learn from of this page: itself and some of its copies; nothing that doesn't hold its body.
   *
   * @param from the first copy
   * @param to the one behind the last
   */
  List<Example> lessons(int from, int to) {
    List<Example> lessons = new ArrayList<>(List.of(this));
    lessons.addAll(copies.subList(Math.min(from, copies.size()), Math.min(to, copies.size())));
    lessons.removeIf(lesson -> !lesson.holdsBody);
    return lessons;
  }

  /** The features with what all sites but the page's own say of its words. */
  float[][] rows(VoteSum votes) {
    return Features.relearn(sheet, votes.without(truth.site()), rows);
  }

  /** How many tokens the blocks of the body have. */
  int bodyTokens() {
    int tokens = 0;
    for (int i = 0; i < labels.length; i++) {
      tokens += labels[i] > 0 ? sheet.tally(i).tokens() : 0;
    }
    return tokens;
  }

  /** The true body; where the set gives none, what the labels keep. */
  String trueBody() {
    return truth.body() != null ? truth.body() : text(labels, .5f);
  }

  /** The body that the labels make: the most that ruling whole blocks can reach. */
  String text(float[] scores, float threshold) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] >= threshold) {
        text.append(sheet.block(i).text()).append("\n\n");
      }
    }
    return text.toString();
  }
}
