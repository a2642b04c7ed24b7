package io.github.pressclip.strip.feature;

import io.github.pressclip.page.Box;

/** The elements around the block: how much they hold, and how much of it is links, sentences and prose. */
final class AncestorFeatures implements FeatureFamily {
  private static final int LEVELS = 4;

  @Override
  public String[] names() {
    return new String[] {
      "link share", "bold share", "is hidden", "depth",
      "blocks in the group around it", "link density of the group around it", "prose share of the group around it",
      "sentence-like blocks in the group around it", "words a block in the group around it",
      "share of the page's prose in the group around it",
      "blocks in the second group around it", "link density of the second group around it",
      "prose share of the second group around it", "sentence-like blocks in the second group around it",
      "words a block in the second group around it", "share of the page's prose in the second group around it",
      "blocks in the third group around it", "link density of the third group around it",
      "prose share of the third group around it", "sentence-like blocks in the third group around it",
      "words a block in the third group around it", "share of the page's prose in the third group around it",
      "blocks in the fourth group around it", "link density of the fourth group around it",
      "prose share of the fourth group around it", "sentence-like blocks in the fourth group around it",
      "words a block in the fourth group around it", "share of the page's prose in the fourth group around it",
      "steps up to meet the block before", "steps up to meet the block after",
      "steps up to meet the last prose", "steps up to meet the next prose", "steps down to the last prose",
      "steps down to the next prose", "elements between it and the group around it",
      "blocks of its group before it"
    };
  }

  @Override
  public void fill(Sheet sheet, Leanings leanings, float[][] rows, int at) {
    if (sheet.tree() == null) {
      return;
    }
    Sums sums = sheet.sums();
    float prose = Math.max(1, sums.prose[0]);
    int[] seen = new int[sheet.tree().size()];
    int last = -1;
    for (int i = 0; i < rows.length; i++) {
      Box box = sheet.block(i).markup().box();
      float[] row = rows[i];
      int c = at;
      row[c++] = sheet.linkShare(i);
      row[c++] = sheet.block(i).markup().boldShare();
      row[c++] = box.hidden() ? 1 : 0;
      row[c++] = box.depth();
      Box group = box;
      for (int level = 0; level < LEVELS; level++) {
        float held = level == 0 ? 1 : sums.blocks[group.number()];
        while (group.parent() != null && sums.blocks[group.number()] <= held) {
          group = group.parent();
        }
        int n = group.number();
        row[c++] = sums.blocks[n];
        row[c++] = sums.links[n] / Math.max(1, sums.words[n]);
        row[c++] = sums.prose[n] / Math.max(1, sums.words[n]);
        row[c++] = sums.sentences[n] / sums.blocks[n];
        row[c++] = sums.words[n] / sums.blocks[n];
        row[c++] = sums.prose[n] / prose;
        if (level == 0) {
          row[at + 34] = box.depth() - group.depth();
          row[at + 35] = seen[n]++;
        }
      }
      if (i > 0) {
        steps(sheet, i, i - 1, row, at + 28, rows[i - 1], at + 29);
      }
      if (last >= 0) {
        steps(sheet, i, last, row, at + 30, row, at + 32);
      }
      last = sheet.prose(i) > 0 ? i : last;
    }
    int next = -1;
    for (int i = rows.length - 1; i >= 0; i--) {
      if (next >= 0) {
        steps(sheet, i, next, rows[i], at + 31, rows[i], at + 33);
      }
      next = sheet.prose(i) > 0 ? i : next;
    }
  }

  /** Writes down how many steps up two blocks meet, seen from the one and from the other. */
  private static void steps(Sheet sheet, int one, int other, float[] ofOne, int at, float[] ofOther, int place) {
    Box from = sheet.block(one).markup().box();
    Box to = sheet.block(other).markup().box();
    int up = Tree.stepsUp(from, to);
    int down = to.depth() - from.depth() + up;
    ofOne[at] = up;
    // Beyond its reach the search has met nothing, and what it tells depends on where it began.
    ofOther[place] = down >= 0 && up + down < Tree.REACH ? down : Tree.stepsUp(to, from);
  }
}
