package io.github.pressclip.strip.feature;

import io.github.pressclip.page.Kind;

/** The block's own words and marks: its length, sentences, capitals, digits. */
final class WordingFeatures implements CountedFamily {
  @Override
  public String[] names() {
    return new String[] {
      "words", "characters a word", "sentence ends", "words a sentence", "commas a word", "digits a character",
      "capitalised words", "words in capitals", "separators", "quotation marks", "questions",
      "ends like a sentence", "starts in lower case", "stands in brackets", "names an address", "ends with a colon",
      "ends with an ellipsis", "characters without spaces", "years", "clock times", "common words of the page's prose",
      "is a list item", "blank lines before", "distinct words", "starts with a digit"
    };
  }

  @Override
  public void fill(Sheet sheet, float[][] rows, int at) {
    for (int i = 0; i < rows.length; i++) {
      Tally t = sheet.tally(i);
      float words = Math.max(1, t.tokens);
      float count = Math.max(1, t.words.length);
      float[] row = rows[i];
      int c = at;
      row[c++] = t.tokens;
      row[c++] = t.characters / count;
      row[c++] = t.sentenceEnds;
      row[c++] = t.sentenceEnds == 0 ? words + 100 : words / t.sentenceEnds;
      row[c++] = t.commas / words;
      row[c++] = t.digits / (float) Math.max(1, t.characters);
      row[c++] = t.capitalised / words;
      row[c++] = t.shouted / words;
      row[c++] = t.separators;
      row[c++] = t.quotes;
      row[c++] = t.questions;
      row[c++] = t.endsSentence ? 1 : 0;
      row[c++] = t.startsLower ? 1 : 0;
      row[c++] = t.bracketed ? 1 : 0;
      row[c++] = t.address ? 1 : 0;
      row[c++] = t.last == ':' || t.last == '：' ? 1 : 0;
      row[c++] = t.last == '…' ? 1 : 0;
      row[c++] = t.spaceless / count;
      row[c++] = t.years;
      row[c++] = t.clocks;
      row[c++] = stops(sheet, i);
      row[c++] = sheet.block(i).kind() == Kind.LIST_ITEM ? 1 : 0;
      row[c++] = sheet.block(i).blankBefore() < 0 ? Float.NaN : Math.min(3, sheet.block(i).blankBefore());
      row[c++] = distinct(t);
      row[c] = t.startsDigit ? 1 : 0;
    }
  }

  /** The share of the page's stop words. */
  private static float stops(Sheet sheet, int i) {
    int[] words = sheet.words().block(i);
    boolean[] stopWords = sheet.stopWords();
    int hits = 0;
    for (int word : words) {
      hits += stopWords[word] ? 1 : 0;
    }
    return words.length == 0 ? 0 : hits / (float) words.length;
  }

  /** The share of words that don't repeat one of the eight before them. */
  private static float distinct(Tally t) {
    int repeated = 0;
    for (int i = 0; i < t.words.length; i++) {
      for (int j = Math.max(0, i - 8); j < i; j++) {
        if (t.words[j] == t.words[i]) {
          repeated++;
          break;
        }
      }
    }
    return t.words.length == 0 ? 1 : 1 - repeated / (float) t.words.length;
  }
}
