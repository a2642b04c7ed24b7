package io.github.pressclip.strip.feature;

import java.util.Arrays;
import java.util.Locale;

/** Words of boilerplate in the block, and how far it stands from lines that consist of them. */
final class MarkerFeatures implements FeatureFamily {
  /** A phrase is looked for in the first words of a block; what follows there is a text of its own. */
  private static final int LOOKED_AT = 30;

  /** A block of no more words, or one that is mostly the phrase, announces what follows it. */
  private static final int SHORT = 8;

  private static final Marker[] FAMILIES = Marker.values();
  private static final int COUNT = FAMILIES.length;

  @Override
  public String[] names() {
    String[] names = new String[COUNT * 3 + 4];
    for (int k = 0; k < COUNT; k++) {
      String family = FAMILIES[k].name().toLowerCase(Locale.ROOT);
      names[k] = "words of the family " + family;
      names[COUNT + k] = "blocks since a line of the family " + family;
      names[2 * COUNT + k] = "blocks until a line of the family " + family;
    }
    names[3 * COUNT] = "lines of boilerplate before";
    names[3 * COUNT + 1] = "lines of boilerplate after";
    names[3 * COUNT + 2] = "lines of boilerplate, 8 around";
    names[3 * COUNT + 3] = "prose since a line that ends articles";
    return names;
  }

  @Override
  public void fill(Sheet sheet, Leanings leanings, float[][] rows, int at) {
    int count = rows.length;
    int[] hits = new int[COUNT];
    int[] last = new int[COUNT];
    boolean[][] announces = new boolean[count][COUNT];
    Arrays.fill(last, -1);
    int[] lines = new int[count + 1];
    float ended = Float.NaN;
    for (int i = 0; i < count; i++) {
      Tally t = sheet.tally(i);
      Markers.ALL.find(t, LOOKED_AT, hits);
      float[] row = rows[i];
      boolean any = false;
      row[at + 3 * COUNT + 3] = ended;
      for (int k = 0; k < COUNT; k++) {
        row[at + k] = hits[k] / (float) Math.max(1, t.words.length) + (hits[k] > 0 ? 1 : 0);
        row[at + COUNT + k] = last[k] < 0 ? 300 : i - last[k];
        if (hits[k] > 0 && (t.words.length <= SHORT || hits[k] * 2 >= t.words.length)) {
          announces[i][k] = true;
          last[k] = i;
          any = true;
        }
      }
      if (announces[i][0] || announces[i][2] || announces[i][5] || announces[i][6]) {
        ended = 0;
      }
      ended += sheet.prose(i);
      lines[i + 1] = lines[i] + (any ? 1 : 0);
    }
    int[] next = new int[COUNT];
    Arrays.fill(next, -1);
    for (int i = count - 1; i >= 0; i--) {
      for (int k = 0; k < COUNT; k++) {
        rows[i][at + 2 * COUNT + k] = next[k] < 0 ? 300 : next[k] - i;
        next[k] = announces[i][k] ? i : next[k];
      }
      rows[i][at + 3 * COUNT] = lines[i] / (float) Math.max(1, i);
      rows[i][at + 3 * COUNT + 1] = (lines[count] - lines[i + 1]) / (float) Math.max(1, count - i - 1);
      int from = Math.max(0, i - 8);
      int to = Math.min(count, i + 9);
      rows[i][at + 3 * COUNT + 2] = (lines[to] - lines[from]) / (float) (to - from);
    }
  }
}
