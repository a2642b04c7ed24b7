package io.github.pressclip.train;

import io.github.pressclip.evaluate.Truth;
import io.github.pressclip.evaluate.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Labels flattened pages halfway between the truth and what a model of HTML makes of the pages that they were made
 * from, which it didn't learn from. It sees more than text shows, and where the truth is as it is by nothing that a
 * page shows, it is in doubt: the model of text then needn't look for reasons that there aren't ("Unifying distillation
 * and privileged information": Lopez-Paz, Bottou, Schölkopf and Vapnik, 2016).
 */
final class Teacher {
  private static final int FOLDS = 5;

  /** How much its word counts, beside the truth's. */
  private static final float SHARE = .5f;

  /** By document, by the words of a block, what it makes of the blocks that have these words. */
  private final Map<Truth, Map<String, List<Float>>> scores = new HashMap<>();

  private Teacher() {}

  /** The labelling by a teacher who sees some pages with markup. */
  static Labelling of(List<Example> pages) {
    SiteVotes votes = SiteVotes.of(pages);
    return sites -> learned(pages, votes, sites)::labels;
  }

  /** A teacher who learned from some sites, fold by fold, and says what it makes of the other folds. */
  private static Teacher learned(List<Example> pages, SiteVotes votes, Predicate<String> sites) {
    Folds folds = Folds.deal(pages, FOLDS, 0);
    Teacher teacher = new Teacher();
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      Readings model = Readings.once(pages, Trees.TEACHER, votes,
          site -> sites.test(site) && folds.of(site) != held);
      for (Example page : pages) {
        String site = page.truth.site();
        if (sites.test(site) && folds.of(site) == held) {
          teacher.note(page, model.score(page));
        }
      }
    }
    return teacher;
  }

  private void note(Example page, float[] made) {
    Map<String, List<Float>> blocks = scores.computeIfAbsent(page.truth, truth -> new HashMap<>());
    for (int i = 0; i < made.length; i++) {
      blocks.computeIfAbsent(words(page, i), key -> new ArrayList<>()).add(made[i]);
    }
  }

  /** The labels of a flattened page; those of a page or of a line that the teacher doesn't know are the truth's. */
  private float[] labels(Example text) {
    Map<String, List<Float>> blocks = scores.getOrDefault(text.truth, Map.of());
    float[] labels = text.labels.clone();
    for (int i = 0; i < labels.length && !blocks.isEmpty(); i++) {
      List<Float> made = blocks.get(words(text, i));
      if (made != null) {
        // Of copies of a line the truth knows which is the body's.
        float said = labels[i] > 0 ? Collections.max(made) : Collections.min(made);
        labels[i] += SHARE * (said - labels[i]);
      }
    }
    return labels;
  }

  private static String words(Example example, int block) {
    return String.join(" ", Words.fine(example.sheet.block(block).text()));
  }
}
