package io.github.pressclip.strip.feature;

import io.github.pressclip.page.Box;

/** The elements around the block: how much they hold, and how much of it is links, sentences and prose. */
final class AncestorFeatures implements CountedFamily {
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
  public void fill(Sheet sheet, float[][] rows, int at) {
    if (sheet.tree() == null) {
      return;
    }
    Groups groups = new Groups(sheet.sums());
    int last = -1;
    for (int i = 0; i < rows.length; i++) {
      Box box = sheet.block(i).markup().box();
      float[] row = rows[i];
      int c = at;
      row[c++] = sheet.linkShare(i);
      row[c++] = sheet.block(i).markup().boldShare();
      row[c++] = box.hidden() ? 1 : 0;
      row[c++] = box.depth();
      Group group = groups.around(box, 1);
      row[at + 34] = box.depth() - group.box.depth();
      row[at + 35] = group.seen++;
      for (int level = 0; level < LEVELS; level++) {
        for (float value : group.values) {
          row[c++] = value;
        }
        group = level + 1 < LEVELS ? groups.around(group) : group;
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

  /** An element that holds more blocks than those in it on the way to a block. */
  private static final class Group {
    final Box box;
    final float[] values;

    /** How many blocks of it have been met. */
    int seen;

    /** The next one around it; null until somebody asks. */
    Group around;

    Group(Box box, Sums sums) {
      this.box = box;
      int n = box.number();
      float words = Math.max(1, sums.words[n]);
      values = new float[] {
        sums.blocks[n], sums.links[n] / words, sums.prose[n] / words, sums.sentences[n] / sums.blocks[n],
        sums.words[n] / sums.blocks[n], sums.prose[n] / Math.max(1, sums.prose[0])
      };
    }
  }

  /** The groups of a page, each measured once for all blocks in it. */
  private static final class Groups {
    private final Sums sums;
    private final Group[] groups;

    Groups(Sums sums) {
      this.sums = sums;
      groups = new Group[sums.blocks.length];
    }

    /** The innermost element around a box, or itself, that holds more than so many blocks; the root if none does. */
    Group around(Box box, float held) {
      Box at = box;
      while (at.parent() != null && sums.blocks[at.number()] <= held) {
        at = at.parent();
      }
      Group known = groups[at.number()];
      return known != null ? known : (groups[at.number()] = new Group(at, sums));
    }

    /** The innermost element that holds more blocks than a group does. */
    Group around(Group group) {
      if (group.around == null) {
        group.around = around(group.box, sums.blocks[group.box.number()]);
      }
      return group.around;
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
