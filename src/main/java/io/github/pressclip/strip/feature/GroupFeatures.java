package io.github.pressclip.strip.feature;

import io.github.pressclip.page.Box;

/** Blocks made alike, by tag and class, by path, by depth: how many they are and what they hold together. */
final class GroupFeatures implements CountedFamily {
  private static final int KEYS = 4;
  private static final int PATH = 6;

  /** So many features a key. */
  private static final int WIDTH = 6;

  @Override
  public String[] names() {
    return new String[] {
      "blocks of its tag and class", "words a block of its tag and class", "link density of its tag and class",
      "prose share of its tag and class", "sentence-like blocks of its tag and class",
      "share of the page's prose in its tag and class",
      "blocks on its path", "words a block on its path", "link density on its path", "prose share on its path",
      "sentence-like blocks on its path", "share of the page's prose on its path",
      "blocks of its tag in such elements", "words a block of its tag in such elements",
      "link density of its tag in such elements", "prose share of its tag in such elements",
      "sentence-like blocks of its tag in such elements", "share of the page's prose in such elements",
      "blocks of its depth", "words a block of its depth", "link density of its depth", "prose share of its depth",
      "sentence-like blocks of its depth", "share of the page's prose at its depth"
    };
  }

  @Override
  public void fill(Sheet sheet, float[][] rows, int at) {
    if (sheet.tree() == null) {
      return;
    }
    int count = rows.length;
    for (int key = 0; key < KEYS; key++) {
      Numbers numbers = new Numbers(count);
      int[] group = new int[count];
      for (int i = 0; i < count; i++) {
        Box container = sheet.container(i);
        // Lines of one list or one text stand often in the same element.
        group[i] = i > 0 && container == sheet.container(i - 1)
            ? group[i - 1] : numbers.of(likeness(key, container, sheet.designs()));
      }
      fill(sheet, rows, at + WIDTH * key, group, numbers.count());
    }
  }

  private static void fill(Sheet sheet, float[][] rows, int at, int[] group, int groups) {
    float[] blocks = new float[groups + 1];
    float[] words = new float[groups + 1];
    float[] links = new float[groups + 1];
    float[] prose = new float[groups + 1];
    float[] sentences = new float[groups + 1];
    float all = 0;
    for (int i = 0; i < rows.length; i++) {
      Tally t = sheet.tally(i);
      int g = group[i];
      blocks[g]++;
      words[g] += t.tokens;
      links[g] += t.tokens * sheet.linkShare(i);
      prose[g] += sheet.prose(i);
      sentences[g] += t.endsSentence && t.tokens > 6 ? 1 : 0;
      all += sheet.prose(i);
    }
    float[] ofGroups = new float[(groups + 1) * WIDTH];
    for (int g = 1; g <= groups; g++) {
      int c = g * WIDTH;
      ofGroups[c++] = blocks[g];
      ofGroups[c++] = words[g] / blocks[g];
      ofGroups[c++] = links[g] / Math.max(1, words[g]);
      ofGroups[c++] = prose[g] / Math.max(1, words[g]);
      ofGroups[c++] = sentences[g] / blocks[g];
      ofGroups[c] = prose[g] / Math.max(1, all);
    }
    for (int i = 0; i < rows.length; i++) {
      for (int c = 0; c < WIDTH; c++) {
        rows[i][at + c] = ofGroups[group[i] * WIDTH + c];
      }
    }
  }

  /**
   * What the blocks of a group have in common.
   *
   * @param key 0 tag and class, 1 the tags of six elements upward, 2 its tag and the parent's tag and class, 3 depth
   */
  private static int likeness(int key, Box container, Designs designs) {
    Box parent = container.parent();
    return switch (key) {
      case 0 -> designs.look(container);
      case 1 -> {
        int hash = 0;
        Box box = container;
        for (int i = 0; i < PATH && box != null; i++, box = box.parent()) {
          hash = hash * 31 + box.tag().hashCode();
        }
        yield hash;
      }
      case 2 -> container.tag().hashCode() * 31 + (parent == null ? 0 : designs.look(parent));
      default -> container.depth();
    };
  }
}
