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

    /** What each block's own words and pairs say, {@link #OWN} features; null for a block nobody asked for. */
    private final float[][] own;

    /** The mean leanings of blocks as their neighbours see them. */
    private final float[] means;

    /**
     * Whether the words around a block count in pairs too, which takes longer. They do in text, where little else
     * tells what stands around a line: of Japanese, whose words can't be told, single characters say little.
     */
    private final boolean pairsAround;

    Words(Sheet sheet, Leanings leanings) {
      this.sheet = sheet;
      this.leanings = leanings;
      ofWords = new float[sheet.words().count() + 1];
      own = new float[sheet.size()][];
      means = new float[sheet.size()];
      pairsAround = sheet.tree() == null;
      Arrays.fill(ofWords, UNASKED);
      Arrays.fill(means, UNASKED);
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

    private float[] own(int block) {
      if (own[block] == null) {
        Leaning all = ofWords(block);
        float words = all.mean();
        means[block] = seen(all);
        float pairs = addPairs(block, all);
        means[block] = pairsAround ? seen(all) : means[block];
        own[block] = new float[] {words, pairs, all.least(), all.most(), all.secondLeast()};
      }
      return own[block];
    }

    private Leaning ofWords(int block) {
      int[] words = sheet.tally(block).words;
      int[] numbers = sheet.words().block(block);
      int looked = Keys.lookedAt(sheet.tally(block));
      Leaning all = new Leaning();
      for (int k = 0; k < looked; k++) {
        if (ofWords[numbers[k]] == UNASKED) {
          ofWords[numbers[k]] = leanings.of(words[k]);
        }
        all.add(ofWords[numbers[k]]);
      }
      return all;
    }

    /** Adds the leanings of a block's pairs of words and gives their mean, NaN where none is known. */
    private float addPairs(int block, Leaning all) {
      int[] words = sheet.tally(block).words;
      int looked = Keys.lookedAt(sheet.tally(block));
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
      return known == 0 ? Float.NaN : pairs / known;
    }

    /** The mean leaning of a block around another; 0 where none is known and beyond the ends of the page. */
    private float mean(int block) {
      if (block < 0 || block >= means.length) {
        return 0;
      }
      if (means[block] == UNASKED) {
        if (pairsAround) {
          own(block);
        } else {
          means[block] = seen(ofWords(block));
        }
      }
      return means[block];
    }

    private static float seen(Leaning all) {
      return all.count == 0 ? 0 : all.mean();
    }
  }
}
