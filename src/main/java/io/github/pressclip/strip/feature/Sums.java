package io.github.pressclip.strip.feature;

/** What lies inside each element of a page, by the element's number. */
final class Sums {
  final float[] words;
  final float[] links;
  final float[] prose;
  final float[] blocks;
  final float[] sentences;

  Sums(Sheet sheet) {
    int size = sheet.tree().size();
    words = new float[size];
    links = new float[size];
    prose = new float[size];
    blocks = new float[size];
    sentences = new float[size];
    for (int i = 0; i < sheet.size(); i++) {
      Tally t = sheet.tally(i);
      int n = sheet.block(i).markup().box().number();
      words[n] += t.tokens;
      links[n] += t.tokens * sheet.linkShare(i);
      prose[n] += sheet.prose(i);
      blocks[n]++;
      sentences[n] += t.endsSentence && t.tokens > 6 ? 1 : 0;
    }
    sheet.tree().addUp(words);
    sheet.tree().addUp(links);
    sheet.tree().addUp(prose);
    sheet.tree().addUp(blocks);
    sheet.tree().addUp(sentences);
  }
}
