package io.github.pressclip.strip.feature;

import io.github.pressclip.page.Box;
import java.util.HashMap;
import java.util.Map;

/** Whether the elements around the block have tags, classes and ids that bodies have. */
final class NameFeatures implements FeatureFamily {
  @Override
  public String[] names() {
    return new String[] {
      "leaning of its element's names", "leaning of the names of the element around it",
      "leaning of the names of the second element around it", "leanings of all names around it, added up",
      "leaning of all names around it", "leaning of the least likely name around it",
      "leaning of the likeliest name around it"
    };
  }

  @Override
  public boolean learns() {
    return true;
  }

  @Override
  public void fill(Sheet sheet, Leanings leanings, float[][] rows, int at) {
    Tree tree = sheet.tree();
    if (tree == null) {
      return;
    }
    Map<String, Leaning[]> known = new HashMap<>();
    Leaning[][] own = new Leaning[tree.size()][];
    Leaning[] upwards = new Leaning[tree.size()];
    for (int n = 0; n < own.length; n++) {
      Box box = tree.box(n);
      if (box == null) {
        continue;
      }
      own[n] = leanings(box, leanings, known);
      upwards[n] = new Leaning();
      upwards[n].add(own[n][Keys.LEVELS - 1]);
      if (box.parent() != null) {
        upwards[n].add(upwards[box.parent().number()]);
      }
    }
    for (int i = 0; i < rows.length; i++) {
      Box box = sheet.block(i).markup().box();
      Box around = box.parent();
      Box second = around == null ? null : around.parent();
      Leaning all = new Leaning();
      all.add(own[box.number()][0]);
      float[] row = rows[i];
      row[at] = own[box.number()][0].mean();
      if (around != null) {
        all.add(own[around.number()][1]);
        row[at + 1] = own[around.number()][1].mean();
      }
      if (second != null) {
        all.add(upwards[second.number()]);
        row[at + 2] = own[second.number()][2].mean();
      }
      row[at + 3] = all.sum();
      row[at + 4] = all.mean();
      row[at + 5] = all.least();
      row[at + 6] = all.most();
    }
  }

  /** An element's leaning as it is seen from each level; most elements of a page share their names with others. */
  private static Leaning[] leanings(Box box, Leanings leanings, Map<String, Leaning[]> known) {
    String name = box.name().isEmpty() ? box.tag() : box.tag() + " " + box.name();
    Leaning[] seen = known.get(name);
    if (seen == null) {
      int[] names = Keys.names(name);
      seen = new Leaning[Keys.LEVELS];
      for (int level = 0; level < Keys.LEVELS; level++) {
        seen[level] = new Leaning();
        for (int key : names) {
          seen[level].add(leanings.of(Keys.name(key, level)));
        }
      }
      known.put(name, seen);
    }
    return seen;
  }
}
