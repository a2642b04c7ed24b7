package io.github.pressclip.strip.feature;

/** What of the block stands elsewhere on the page too, and where the headline is repeated. */
final class RepeatFeatures implements CountedFamily {
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
  public void fill(Sheet sheet, float[][] rows, int at) {
    int count = rows.length;
    Numbers prints = new Numbers(count);
    int[] copies = new int[count + 1];
    int[] sequences = new int[sheet.sequences().count() + 1];
    for (int i = 0; i < count; i++) {
      rows[i][at] = copies[prints.of((int) sheet.tally(i).fingerprint)]++;
      int[] own = sheet.sequences().block(i);
      int known = 0;
      for (int sequence : own) {
        known += sequences[sequence] > 0 ? 1 : 0;
      }
      for (int sequence : own) {
        sequences[sequence]++;
      }
      rows[i][at + 2] = own.length > 0 ? known / (float) own.length : Float.NaN;
    }
    int repeated = -1;
    for (int i = 0; i < count; i++) {
      Tally t = sheet.tally(i);
      rows[i][at + 1] = copies[prints.find((int) t.fingerprint)];
      int[] own = sheet.sequences().block(i);
      int twice = 0;
      for (int sequence : own) {
        twice += sequences[sequence] > 1 ? 1 : 0;
      }
      rows[i][at + 3] = own.length > 0 ? twice / (float) own.length : Float.NaN;
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
    boolean[] words = title == null ? null : sheet.words().heldBy(title);
    int best = -1;
    float closest = .5f;
    for (int i = 0; i < rows.length; i++) {
      Tally t = sheet.tally(i);
      if (words == null) {
        continue;
      }
      float shared = held(sheet.words().block(i), words);
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
    boolean[] words = description == null ? null : sheet.words().heldBy(description);
    Tally article = sheet.articleText();
    boolean[] sequences = article == null ? null : sheet.sequences().heldBy(article);
    for (int i = 0; i < rows.length; i++) {
      Tally t = sheet.tally(i);
      if (words != null) {
        float shared = held(sheet.words().block(i), words);
        rows[i][at + 11] = shared / Math.max(1, description.words.length);
        rows[i][at + 12] = shared / Math.max(1, t.words.length);
      }
      int[] own = sheet.sequences().block(i);
      if (article != null && own.length > 0) {
        rows[i][at + 13] = held(own, sequences) / (float) own.length;
      }
      rows[i][at + 14] = sheet.tree() == null ? Float.NaN : article == null ? 0 : article.tokens;
    }
  }

  /** How many numbers of a block another text holds too. */
  private static int held(int[] numbers, boolean[] text) {
    int held = 0;
    for (int number : numbers) {
      held += text[number] ? 1 : 0;
    }
    return held;
  }
}
