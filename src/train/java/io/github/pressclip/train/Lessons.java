package io.github.pressclip.train;

import io.github.pressclip.evaluate.PageSet;
import io.github.pressclip.evaluate.Truth;
import io.github.pressclip.evaluate.View;
import io.github.pressclip.page.Block;
import io.github.pressclip.page.Page;
import io.github.pressclip.page.html.HtmlReader;
import io.github.pressclip.page.text.TextReader;
import io.github.pressclip.strip.Stripper;
import io.github.pressclip.strip.feature.Sheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Pages whose body nobody wrote down teach the model of text all the same: the model of HTML, which sees more and errs
 * less, cuts them, and they are flattened in the ways that scrapers do it. So the model of text learns from more sites
 * ("distillation": Hinton, Vinyals and Dean, 2015).
 */
final class Lessons {
  /** Tokens; from a shorter body the other model may have erred. */
  private static final int SHORTEST = 150;

  /** What one of the ways to flatten a page counts, beside 1 for a page whose body is known. */
  private static final double WEIGHT = .2;

  private Lessons() {}

  /** True for a set that knows of no page what its body is. */
  static boolean hasNoBodies(PageSet set) {
    return set.truths().stream().allMatch(truth -> "".equals(truth.body()));
  }

  static List<Example> of(PageSet set, View view) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (Truth truth : set.truths()) {
      Optional<Path> file = view.file(truth.id());
      if (file.isPresent()) {
        Page page = HtmlReader.read(Corpus.content(file.get()));
        if (page.blocks().isEmpty()) {
          continue;
        }
        StringBuilder body = new StringBuilder();
        for (Block block : Stripper.strip(page).body()) {
          body.append(block.text()).append("\n\n");
        }
        for (Flattening flattening : Flattening.values()) {
          Sheet sheet = Sheet.of(TextReader.read(flattening.of(page)));
          Example example =
              new Example(set.name() + "/flattened", truth.withBody(body.toString()), false, sheet, WEIGHT);
          if (example.bodyTokens() >= SHORTEST) {
            examples.add(example);
          }
        }
      }
    }
    return examples;
  }
}
