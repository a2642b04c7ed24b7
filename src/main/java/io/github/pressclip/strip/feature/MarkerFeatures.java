package io.github.pressclip.strip.feature;

import java.util.Arrays;
import java.util.Locale;

/** Words of boilerplate in the block, and how far it stands from lines that consist of them. */
final class MarkerFeatures implements CountedFamily {
  /** A phrase is looked for in the first words of a block; what follows there is a text of its own. */
  private static final int LOOKED_AT = 30;

  /** A block of no more words, or one that is mostly the phrase, announces what follows it. */
  private static final int SHORT = 8;

  private static final Marker[] FAMILIES = Marker.values();
  private static final int COUNT = FAMILIES.length;

  /** Stands for the distance to a line that the page doesn't have. */
  private static final int FAR = 300;

  /** Bit by bit, the families whose lines end articles. */
  private static final int ENDS = 1 << Marker.RELATED.ordinal() | 1 << Marker.COMMENT.ordinal()
      | 1 << Marker.BIOGRAPHY.ordinal() | 1 << Marker.LEGAL.ordinal();

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
  public void fill(Sheet sheet, float[][] rows, int at) {
    int count = rows.length;
    int[] hits = new int[COUNT];
    int[] last = new int[COUNT];
    int[] announced = new int[count];
    Arrays.fill(last, -1);
    int[] lines = new int[count + 1];
    float ended = Float.NaN;
    for (int i = 0; i < count; i++) {
      Tally t = sheet.tally(i);
      float[] row = rows[i];
      row[at + 3 * COUNT + 3] = ended;
      for (int k = 0; k < COUNT; k++) {
        row[at + k] = 0;
        row[at + COUNT + k] = last[k] < 0 ? FAR : i - last[k];
      }
      for (int left = Markers.ALL.find(t, LOOKED_AT, hits); left != 0; left &= left - 1) {
        int k = Integer.numberOfTrailingZeros(left);
        row[at + k] = hits[k] / (float) t.words.length + 1;
        if (t.words.length <= SHORT || hits[k] * 2 >= t.words.length) {
          announced[i] |= 1 << k;
          last[k] = i;
        }
      }
      if ((announced[i] & ENDS) != 0) {
        ended = 0;
      }
      ended += sheet.prose(i);
      lines[i + 1] = lines[i] + (announced[i] != 0 ? 1 : 0);
    }
    int[] next = new int[COUNT];
    Arrays.fill(next, -1);
    for (int i = count - 1; i >= 0; i--) {
      for (int k = 0; k < COUNT; k++) {
        rows[i][at + 2 * COUNT + k] = next[k] < 0 ? FAR : next[k] - i;
      }
      for (int left = announced[i]; left != 0; left &= left - 1) {
        next[Integer.numberOfTrailingZeros(left)] = i;
      }
      rows[i][at + 3 * COUNT] = lines[i] / (float) Math.max(1, i);
      rows[i][at + 3 * COUNT + 1] = (lines[count] - lines[i + 1]) / (float) Math.max(1, count - i - 1);
      int from = Math.max(0, i - 8);
      int to = Math.min(count, i + 9);
      rows[i][at + 3 * COUNT + 2] = (lines[to] - lines[from]) / (float) (to - from);
    }
  }
}
