package io.github.pressclip.strip.feature;

import io.github.pressclip.page.Box;

/** Whether the elements around the block have tags, classes and ids that bodies have. */
final class NameFeatures implements LearnedFamily {
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
  public LookUp of(Sheet sheet, Leanings leanings) {
    return new Around(sheet, new Names(sheet.designs(), leanings));
  }

  /** The leanings of the names around blocks. */
  private static final class Around implements LookUp {
    private final Sheet sheet;
    private final Names names;

    /** By number, of elements that lie two steps or more around a block, the leanings of all names from there on. */
    private final Leaning[] upwards;

    Around(Sheet sheet, Names names) {
      this.sheet = sheet;
      this.names = names;
      upwards = new Leaning[sheet.tree().size()];
    }

    @Override
    public void fill(int block, float[] row, int at) {
      Box box = sheet.block(block).markup().box();
      Box around = box.parent();
      Box second = around == null ? null : around.parent();
      Leaning all = new Leaning();
      Leaning nearest = names.leaning(box, 0);
      all.add(nearest);
      row[at] = nearest.mean();
      if (around != null) {
        Leaning next = names.leaning(around, 1);
        all.add(next);
        row[at + 1] = next.mean();
      }
      if (second != null) {
        all.add(upwards(second));
        row[at + 2] = names.leaning(second, 2).mean();
      }
      row[at + 3] = all.sum();
      row[at + 4] = all.mean();
      row[at + 5] = all.least();
      row[at + 6] = all.most();
    }

    private Leaning upwards(Box box) {
      Leaning known = upwards[box.number()];
      if (known != null) {
        return known;
      }
      Leaning leaning = new Leaning();
      leaning.add(names.leaning(box, Keys.LEVELS - 1));
      if (box.parent() != null) {
        leaning.add(upwards(box.parent()));
      }
      upwards[box.number()] = leaning;
      return leaning;
    }
  }

  /** The leanings of the designs of a page, looked up when they're asked for. */
  private static final class Names {
    private final Designs designs;
    private final Leanings leanings;
    private final NameReader reader = new NameReader();
    private final int[][] names;
    private final Leaning[] seen;

    Names(Designs designs, Leanings leanings) {
      this.designs = designs;
      this.leanings = leanings;
      names = new int[designs.count()][];
      seen = new Leaning[designs.count() * Keys.LEVELS];
    }

    /** The leaning of an element's names, seen from a block so many elements further in. */
    Leaning leaning(Box box, int level) {
      int design = designs.of(box);
      int place = design * Keys.LEVELS + level;
      Leaning known = seen[place];
      return known != null ? known : (seen[place] = lookUp(design, level));
    }

    private Leaning lookUp(int design, int level) {
      if (names[design] == null) {
        names[design] = reader.read(designs.sample(design));
      }
      Leaning leaning = new Leaning();
      for (int name : names[design]) {
        leaning.add(leanings.of(Keys.name(name, level)));
      }
      return leaning;
    }
  }
}
