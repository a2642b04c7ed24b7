package io.github.pressclip.strip.feature;

/** What of the block stands elsewhere on the page too, and where the headline is repeated. */
final class RepeatFeatures implements FeatureFamily {
  /** Word sequences of this length are compared. */
  private static final int SEQUENCE = 4;

  @Override
  public String[] names() {
    return new String[] {
      "copies of the block before it", "copies of the block on the page", "words that stand earlier on the page",
      "words that stand elsewhere on the page", "words it shares with the title", "words of the title it holds",
      "blocks since the headline", "words since the headline", "blocks until the headline",
      "blocks since a repeated line", "is the headline", "words of the description it holds",
      "words it shares with the description", "words in the page's own article text",
      "has the page an article text of its own"
    };
  }

  @Override
  public void fill(Sheet sheet, Leanings leanings, float[][] rows, int at) {
    int count = rows.length;
    IntCounts prints = new IntCounts(count);
    IntCounts sequences = new IntCounts(sheet.words());
    for (int i = 0; i < count; i++) {
      Tally t = sheet.tally(i);
      rows[i][at] = prints.add((int) t.fingerprint, 1);
      int known = 0;
      for (int k = 0; k + SEQUENCE <= t.words.length; k++) {
        known += sequences.get(Repeats.sequence(t.words, k)) > 0 ? 1 : 0;
      }
      for (int k = 0; k + SEQUENCE <= t.words.length; k++) {
        sequences.add(Repeats.sequence(t.words, k), 1);
      }
      int possible = t.words.length - SEQUENCE + 1;
      rows[i][at + 2] = possible > 0 ? known / (float) possible : Float.NaN;
    }
    int repeated = -1;
    for (int i = 0; i < count; i++) {
      Tally t = sheet.tally(i);
      rows[i][at + 1] = prints.get((int) t.fingerprint);
      int twice = 0;
      int possible = t.words.length - SEQUENCE + 1;
      for (int k = 0; k < possible; k++) {
        twice += sequences.get(Repeats.sequence(t.words, k)) > 1 ? 1 : 0;
      }
      rows[i][at + 3] = possible > 0 ? twice / (float) possible : Float.NaN;
      rows[i][at + 9] = repeated < 0 ? 300 : i - repeated;
      if (t.tokens >= 4 && !t.endsSentence && rows[i][at + 1] > 1) {
        repeated = i;
      }
    }
    headline(sheet, rows, at);
    own(sheet, rows, at);
  }

  private static void headline(Sheet sheet, float[][] rows, int at) {
    Tally title = sheet.title();
    IntCounts words = title == null ? null : counts(title);
    int best = -1;
    float closest = .5f;
    for (int i = 0; i < rows.length; i++) {
      Tally t = sheet.tally(i);
      if (words == null) {
        continue;
      }
      float shared = shared(t, words);
      float share = shared / Math.max(1, t.words.length);
      float held = shared / Math.max(1, title.words.length);
      rows[i][at + 4] = share;
      rows[i][at + 5] = held;
      float close = Math.min(share, held);
      boolean heading = sheet.block(i).kind() == io.github.pressclip.page.Kind.HEADING;
      close += heading ? .2f : 0;
      if (close > closest && t.tokens >= 2) {
        closest = close;
        best = i;
      }
    }
    int since = 0;
    for (int i = 0; i < rows.length && words != null; i++) {
      rows[i][at + 6] = best < 0 ? Float.NaN : i - best;
      rows[i][at + 7] = best < 0 || i <= best ? Float.NaN : since;
      rows[i][at + 8] = best < 0 || i > best ? Float.NaN : best - i;
      rows[i][at + 10] = i == best ? 1 : 0;
      since += i > best ? sheet.tally(i).tokens : 0;
    }
  }

  private static void own(Sheet sheet, float[][] rows, int at) {
    Tally description = sheet.description();
    IntCounts words = description == null ? null : counts(description);
    Tally article = sheet.articleText();
    IntCounts sequences = new IntCounts(article == null ? 0 : article.words.length);
    if (article != null) {
      for (int k = 0; k + SEQUENCE <= article.words.length; k++) {
        sequences.add(Repeats.sequence(article.words, k), 1);
      }
    }
    for (int i = 0; i < rows.length; i++) {
      Tally t = sheet.tally(i);
      if (words != null) {
        float shared = shared(t, words);
        rows[i][at + 11] = shared / Math.max(1, description.words.length);
        rows[i][at + 12] = shared / Math.max(1, t.words.length);
      }
      int possible = t.words.length - SEQUENCE + 1;
      if (article != null && possible > 0) {
        int held = 0;
        for (int k = 0; k < possible; k++) {
          held += sequences.get(Repeats.sequence(t.words, k)) > 0 ? 1 : 0;
        }
        rows[i][at + 13] = held / (float) possible;
      }
      rows[i][at + 14] = sheet.tree() == null ? Float.NaN : article == null ? 0 : article.tokens;
    }
  }

  private static IntCounts counts(Tally tally) {
    IntCounts counts = new IntCounts(tally.words.length);
    for (int word : tally.words) {
      counts.add(word, 1);
    }
    return counts;
  }

  private static float shared(Tally tally, IntCounts words) {
    int shared = 0;
    for (int word : tally.words) {
      shared += words.get(word) > 0 ? 1 : 0;
    }
    return shared;
  }
}
