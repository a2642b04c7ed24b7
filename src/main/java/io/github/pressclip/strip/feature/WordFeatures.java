package io.github.pressclip.strip.feature;

import java.util.Arrays;

/** Whether the block's words, and those of its neighbours, are words that bodies have. */
final class WordFeatures implements LearnedFamily {
  private static final int AROUND = 3;

  /** How many of the features are of the block's own words. */
  private static final int OWN = 5;

  @Override
  public String[] names() {
    return new String[] {
      "leaning of its words", "leaning of its pairs of words", "leaning of its least likely word",
      "leaning of its likeliest word", "leaning of its second least likely word", "leaning of the 3 blocks before",
      "leaning of the 3 blocks after", "leaning of the block before"
    };
  }

  @Override
  public LookUp of(Sheet sheet, Leanings leanings) {
    return new Words(sheet, leanings);
  }

  private static final class Words implements LookUp {
    /** Stands for a leaning that hasn't been looked up yet. */
    private static final float UNASKED = Float.POSITIVE_INFINITY;

    private final Sheet sheet;
    private final Leanings leanings;

    /** By their numbers, the leanings of single words: a page has most of its words more than once. */
    private final float[] ofWords;

    /** What was measured of the blocks' own words, block by block; null where nothing was yet. */
    private final float[][] own;

    Words(Sheet sheet, Leanings leanings) {
      this.sheet = sheet;
      this.leanings = leanings;
      ofWords = new float[sheet.words().count() + 1];
      Arrays.fill(ofWords, UNASKED);
      own = new float[sheet.size()][];
    }

    @Override
    public void fill(int block, float[] row, int at) {
      System.arraycopy(own(block), 0, row, at, OWN);
      float before = 0;
      float after = 0;
      for (int d = 1; d <= AROUND; d++) {
        before += mean(block - d);
        after += mean(block + d);
      }
      row[at + OWN] = before / AROUND;
      row[at + OWN + 1] = after / AROUND;
      row[at + OWN + 2] = mean(block - 1);
    }

    /** The mean leaning of a block's words and pairs; 0 where none is known and beyond the ends of the page. */
    private float mean(int block) {
      return block < 0 || block >= own.length ? 0 : own(block)[OWN];
    }

    /** The features of a block's own words, and behind them the mean of these and of pairs of them. */
    private float[] own(int block) {
      if (own[block] == null) {
        own[block] = lookUp(sheet.tally(block), sheet.words().block(block));
      }
      return own[block];
    }

    private float[] lookUp(Tally tally, int[] numbers) {
      int[] words = tally.words;
      int looked = Keys.lookedAt(tally);
      Leaning all = new Leaning();
      for (int k = 0; k < looked; k++) {
        if (ofWords[numbers[k]] == UNASKED) {
          ofWords[numbers[k]] = leanings.of(words[k]);
        }
        all.add(ofWords[numbers[k]]);
      }
      float mean = all.mean();
      float pairs = 0;
      int known = 0;
      for (int k = 0; k + 1 < looked; k++) {
        float leaning = leanings.of(Keys.pair(words[k], words[k + 1]));
        if (!Float.isNaN(leaning)) {
          pairs += leaning;
          known++;
          all.add(leaning);
        }
      }
      return new float[] {
        mean, known == 0 ? Float.NaN : pairs / known, all.least(), all.most(), all.secondLeast(),
        all.count == 0 ? 0 : all.mean()
      };
    }
  }
}
