package io.github.pressclip.strip.feature;

/** The blocks around: their lengths, sentence ends and links in windows of several widths. */
final class NeighbourFeatures implements CountedFamily {
  private static final int[] REACHES = {2, 5, 12};

  @Override
  public String[] names() {
    return new String[] {
      "words of the block before", "words of the block after", "words of the second block before",
      "words of the second block after", "the block before ends like a sentence",
      "the block after ends like a sentence", "the block before is a list item", "the block after is a list item",
      "link share of the block before", "link share of the block after",
      "words a block, 2 before", "sentence-like blocks, 2 before", "links, 2 before",
      "words a block, 2 after", "sentence-like blocks, 2 after", "links, 2 after",
      "words a block, 5 before", "sentence-like blocks, 5 before", "links, 5 before",
      "words a block, 5 after", "sentence-like blocks, 5 after", "links, 5 after",
      "words a block, 12 before", "sentence-like blocks, 12 before", "links, 12 before",
      "words a block, 12 after", "sentence-like blocks, 12 after", "links, 12 after",
      "blocks since the last prose", "blocks until the next prose", "words since the last prose",
      "words until the next prose", "prose in a row before", "prose in a row after",
      "similar lengths around"
    };
  }

  @Override
  public void fill(Sheet sheet, float[][] rows, int at) {
    int count = rows.length;
    float[] words = new float[count + 1];
    float[] sentences = new float[count + 1];
    float[] links = new float[count + 1];
    for (int i = 0; i < count; i++) {
      Tally t = sheet.tally(i);
      words[i + 1] = words[i] + t.tokens;
      sentences[i + 1] = sentences[i] + (t.endsSentence && t.tokens > 6 ? 1 : 0);
      links[i + 1] = links[i] + sheet.linkShare(i) * t.tokens;
    }
    boolean linked = sheet.tree() != null;
    for (int i = 0; i < count; i++) {
      float[] row = rows[i];
      int c = at;
      row[c++] = tokens(sheet, i - 1);
      row[c++] = tokens(sheet, i + 1);
      row[c++] = tokens(sheet, i - 2);
      row[c++] = tokens(sheet, i + 2);
      row[c++] = ends(sheet, i - 1);
      row[c++] = ends(sheet, i + 1);
      row[c++] = item(sheet, i - 1);
      row[c++] = item(sheet, i + 1);
      row[c++] = i > 0 && linked ? sheet.linkShare(i - 1) : Float.NaN;
      row[c++] = i + 1 < count && linked ? sheet.linkShare(i + 1) : Float.NaN;
      for (int reach : REACHES) {
        c = window(row, c, words, sentences, linked ? links : null, Math.max(0, i - reach), i, reach);
        c = window(row, c, words, sentences, linked ? links : null, i + 1, Math.min(count, i + 1 + reach), reach);
      }
    }
    distances(sheet, rows, at + 28, words);
    for (int i = 0; i < count; i++) {
      int alike = 0;
      int own = sheet.tally(i).tokens;
      for (int j = Math.max(0, i - 4); j < Math.min(count, i + 5); j++) {
        int other = sheet.tally(j).tokens;
        alike += j != i && other * 3 >= own * 2 && own * 3 >= other * 2 ? 1 : 0;
      }
      rows[i][at + 34] = alike;
    }
  }

  private static int window(float[] row, int c, float[] words, float[] sentences, float[] links, int from, int to,
      int reach) {
    if (to <= from) {
      row[c] = 0;
      row[c + 1] = 0;
    } else {
      row[c] = (words[to] - words[from]) / reach;
      row[c + 1] = (sentences[to] - sentences[from]) / reach;
      if (links != null) {
        row[c + 2] = (links[to] - links[from]) / Math.max(1, words[to] - words[from]);
      }
    }
    return c + 3;
  }

  private static void distances(Sheet sheet, float[][] rows, int at, float[] words) {
    int count = rows.length;
    int last = -1;
    int row = 0;
    for (int i = 0; i < count; i++) {
      rows[i][at] = last < 0 ? 200 : i - last;
      rows[i][at + 2] = last < 0 ? 2000 : words[i] - words[last + 1];
      rows[i][at + 4] = row;
      row = sheet.prose(i) > 0 ? row + 1 : 0;
      last = sheet.prose(i) > 0 ? i : last;
    }
    int next = -1;
    row = 0;
    for (int i = count - 1; i >= 0; i--) {
      rows[i][at + 1] = next < 0 ? 200 : next - i;
      rows[i][at + 3] = next < 0 ? 2000 : words[next] - words[i + 1];
      rows[i][at + 5] = row;
      row = sheet.prose(i) > 0 ? row + 1 : 0;
      next = sheet.prose(i) > 0 ? i : next;
    }
  }

  private static float tokens(Sheet sheet, int i) {
    return i < 0 || i >= sheet.size() ? -1 : sheet.tally(i).tokens;
  }

  private static float ends(Sheet sheet, int i) {
    return i >= 0 && i < sheet.size() && sheet.tally(i).endsSentence ? 1 : 0;
  }

  private static float item(Sheet sheet, int i) {
    return i >= 0 && i < sheet.size() && sheet.block(i).kind() == io.github.pressclip.page.Kind.LIST_ITEM ? 1 : 0;
  }
}
