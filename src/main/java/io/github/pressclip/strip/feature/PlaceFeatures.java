package io.github.pressclip.strip.feature;

/** Where the block stands on the page, and how the page as a whole is made. */
final class PlaceFeatures implements CountedFamily {
  @Override
  public String[] names() {
    return new String[] {
      "place on the page", "words before it, of all", "prose before it, of all", "prose before it, in words",
      "prose after it, in words", "blocks before it", "blocks after it", "words of the page", "prose of the page",
      "share of prose on the page", "blocks of the page", "paragraphs of prose before it",
      "paragraphs of prose after it", "words of the page's longest block"
    };
  }

  @Override
  public void fill(Sheet sheet, float[][] rows, int at) {
    int count = rows.length;
    float all = 0;
    float prose = 0;
    float longs = 0;
    float longest = 0;
    for (int i = 0; i < count; i++) {
      all += sheet.tally(i).tokens;
      prose += sheet.prose(i);
      longs += sheet.prose(i) > 0 ? 1 : 0;
      longest = Math.max(longest, sheet.tally(i).tokens);
    }
    float words = 0;
    float good = 0;
    float paragraphs = 0;
    for (int i = 0; i < count; i++) {
      float[] row = rows[i];
      int c = at;
      row[c++] = i / (float) count;
      row[c++] = words / Math.max(1, all);
      row[c++] = good / Math.max(1, prose);
      row[c++] = good;
      row[c++] = prose - good - sheet.prose(i);
      row[c++] = i;
      row[c++] = count - i;
      row[c++] = all;
      row[c++] = prose;
      row[c++] = prose / Math.max(1, all);
      row[c++] = count;
      row[c++] = paragraphs;
      paragraphs += sheet.prose(i) > 0 ? 1 : 0;
      row[c++] = longs - paragraphs;
      row[c] = longest;
      words += sheet.tally(i).tokens;
      good += sheet.prose(i);
    }
  }
}
