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
    Map<String, Named> known = new HashMap<>();
    Named[] own = new Named[tree.size()];
    Leaning[] upwards = new Leaning[tree.size()];
    for (int n = 0; n < own.length; n++) {
      Box box = tree.box(n);
      if (box == null) {
        continue;
      }
      own[n] = named(box, known);
      upwards[n] = new Leaning();
      upwards[n].add(own[n].leaning(Keys.LEVELS - 1, leanings));
      if (box.parent() != null) {
        upwards[n].add(upwards[box.parent().number()]);
      }
    }
    for (int i = 0; i < rows.length; i++) {
      Box box = sheet.block(i).markup().box();
      Box around = box.parent();
      Box second = around == null ? null : around.parent();
      Leaning all = new Leaning();
      Leaning nearest = own[box.number()].leaning(0, leanings);
      all.add(nearest);
      float[] row = rows[i];
      row[at] = nearest.mean();
      if (around != null) {
        Leaning next = own[around.number()].leaning(1, leanings);
        all.add(next);
        row[at + 1] = next.mean();
      }
      if (second != null) {
        all.add(upwards[second.number()]);
        row[at + 2] = own[second.number()].leaning(2, leanings).mean();
      }
      row[at + 3] = all.sum();
      row[at + 4] = all.mean();
      row[at + 5] = all.least();
      row[at + 6] = all.most();
    }
  }

  /** Elements with the same tag, classes and ids, of which a page has many; their leaning is looked up when it's asked for. */
  private static final class Named {
    final String tag;
    final int[] names;
    final Named next;
    private final Leaning[] seen = new Leaning[Keys.LEVELS];

    Named(Box box, Named next) {
      tag = box.tag();
      names = Keys.names(box);
      this.next = next;
    }

    Leaning leaning(int level, Leanings leanings) {
      if (seen[level] == null) {
        seen[level] = new Leaning();
        for (int name : names) {
          seen[level].add(leanings.of(Keys.name(name, level)));
        }
      }
      return seen[level];
    }
  }

  /** What is known of elements named like that one, by their names a chain of all tags that have them. */
  private static Named named(Box box, Map<String, Named> known) {
    Named first = known.get(box.name());
    Named named = first;
    while (named != null && !named.tag.equals(box.tag())) {
      named = named.next;
    }
    if (named == null) {
      named = new Named(box, first);
      known.put(box.name(), named);
    }
    return named;
  }
}
