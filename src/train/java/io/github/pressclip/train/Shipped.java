package io.github.pressclip.train;

import io.github.pressclip.strip.feature.Features;
import io.github.pressclip.strip.forest.Committee;
import io.github.pressclip.strip.forest.Rows;

/**
 * A trained model as the tool has it, which asks no more trees than it must.
 *
 * @param votes what the sites say of words
 * @param first the trees of the first reading where a page is read a second time; else null
 * @param asked the forests that decide
 */
record Shipped(VoteSum votes, Trees first, Committee asked) {
  /** What the model makes of the blocks of a page, each 0 to 1. */
  float[] decide(Example example) {
    float[][] rows = example.rows(votes);
    if (first != null) {
      Features.addContext(example.sheet, rows, first.score(rows));
    }
    return asked.decide(new Rows(rows));
  }
}
