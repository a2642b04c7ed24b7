package io.github.pressclip.strip.feature;

import java.util.Arrays;

/** What lies inside each element of a page, by the element's number. */
final class Sums {
  final float[] words;
  final float[] links;
  final float[] prose;
  final float[] blocks;
  final float[] sentences;

  Sums(Sheet sheet) {
    int count = sheet.size();
    float[] own = new float[count];
    for (int i = 0; i < count; i++) {
      own[i] = sheet.tally(i).tokens;
    }
    words = sheet.tree().sums(sheet.page(), own);
    for (int i = 0; i < count; i++) {
      own[i] *= sheet.linkShare(i);
    }
    links = sheet.tree().sums(sheet.page(), own);
    prose = sheet.tree().sums(sheet.page(), sheet.prose());
    Arrays.fill(own, 1);
    blocks = sheet.tree().sums(sheet.page(), own);
    for (int i = 0; i < count; i++) {
      own[i] = sheet.tally(i).endsSentence && sheet.tally(i).tokens > 6 ? 1 : 0;
    }
    sentences = sheet.tree().sums(sheet.page(), own);
  }
}
