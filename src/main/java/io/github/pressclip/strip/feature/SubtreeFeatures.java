package io.github.pressclip.strip.feature;

import io.github.pressclip.page.Box;

/**
 * How the block stands to the elements that hold 60, 80 and 95 % of the page's prose, and to the one that a score in
 * the manner of Readability prefers.
 */
final class SubtreeFeatures implements CountedFamily {
  private static final float[] SHARES = {.6f, .8f, .95f};

  @Override
  public String[] names() {
    return new String[] {
      "steps outside the element that holds 60 % of the prose", "steps inside the element that holds 60 % of the prose",
      "link density of the element that holds 60 % of the prose", "share of the page's words in that element",
      "steps outside the element that holds 80 % of the prose", "steps inside the element that holds 80 % of the prose",
      "link density of the element that holds 80 % of the prose", "share of all words in that element",
      "steps outside the element that holds 95 % of the prose", "steps inside the element that holds 95 % of the prose",
      "link density of the element that holds 95 % of the prose", "share of all the words in that element",
      "steps outside the element that scores best", "steps inside the element that scores best",
      "score of the best element around it", "prose in the element that scores best"
    };
  }

  @Override
  public void fill(Sheet sheet, float[][] rows, int at) {
    Tree tree = sheet.tree();
    if (tree == null) {
      return;
    }
    Sums sums = sheet.sums();
    Box core = null;
    int[] meetings = null;
    for (int k = 0; k < SHARES.length; k++) {
      Box before = core;
      core = tree.core(sums.prose, SHARES[k]);
      meetings = core == before ? meetings : tree.meetings(core);
      steps(sheet, rows, at + 4 * k, core, meetings);
      int n = core.number();
      for (float[] row : rows) {
        row[at + 4 * k + 2] = sums.links[n] / Math.max(1, sums.words[n]);
        row[at + 4 * k + 3] = sums.words[n] / Math.max(1, sums.words[0]);
      }
    }
    float[] scores = scores(sheet, sums);
    Box best = tree.box(0);
    for (int i = 0; i < scores.length; i++) {
      best = tree.box(i) != null && scores[i] > scores[best.number()] ? tree.box(i) : best;
    }
    steps(sheet, rows, at + 12, best, best == core ? meetings : tree.meetings(best));
    float top = Math.max(.01f, scores[best.number()]);
    for (int i = 0; i < rows.length; i++) {
      float most = 0;
      int reach = 8;
      for (Box box = sheet.block(i).markup().box(); box != null && reach > 0; box = box.parent(), reach--) {
        float score = scores[box.number()];
        most = score > most ? score : most;
      }
      rows[i][at + 14] = most / top;
      rows[i][at + 15] = sums.prose[best.number()] / Math.max(1, sums.prose[0]);
    }
  }

  private static void steps(Sheet sheet, float[][] rows, int at, Box core, int[] meetings) {
    for (int i = 0; i < rows.length; i++) {
      Box box = sheet.block(i).markup().box();
      int meeting = meetings[box.number()];
      rows[i][at] = core.depth() - meeting;
      rows[i][at + 1] = meeting == core.depth() ? box.depth() - meeting : meeting - box.depth();
    }
  }

  /** Readability's score: paragraphs give to their parent, half as much to the next element, and less further up. */
  private static float[] scores(Sheet sheet, Sums sums) {
    float[] scores = new float[sheet.tree().size()];
    for (int i = 0; i < sheet.size(); i++) {
      Tally t = sheet.tally(i);
      if (t.tokens < 6) {
        continue;
      }
      float score = 1 + t.commas + Math.min(t.tokens / 18f, 3);
      Box box = sheet.container(i);
      for (int level = 0; level < 5 && box.parent() != null; level++) {
        box = box.parent();
        scores[box.number()] += score / (level == 0 ? 1 : level == 1 ? 2 : level * 3);
      }
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] *= 1 - sums.links[i] / Math.max(1, sums.words[i]);
    }
    return scores;
  }
}
