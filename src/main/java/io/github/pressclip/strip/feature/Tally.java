package io.github.pressclip.strip.feature;

import io.github.pressclip.page.Block;
import java.util.Arrays;
import java.util.List;

/**
 * What can be counted in a block's text alone, in one pass over its characters.
 *
 * <p>A word is a run of letters and digits. Scripts that put no spaces between words (Han, kana, Hangul syllables
 * aside, Thai) count each character as a word of its own in {@link #words} and half a token in {@link #tokens}, so that
 * lengths compare across languages.
 */
public final class Tally {
  /** Words of a block in order, each as a hash of its characters in lower case. */
  final int[] words;

  /** The number of words, a character of a script without spaces counted half. */
  final int tokens;

  final int characters;
  final int sentenceEnds;
  final int commas;
  final int digits;
  final int capitalised;
  final int shouted;
  final int separators;
  final int quotes;
  final int questions;
  final int spaceless;
  final int years;
  final int clocks;
  final boolean startsDigit;
  final boolean endsSentence;
  final boolean startsLower;
  final boolean bracketed;
  final boolean address;
  final char last;

  /** Equal for two blocks whose words are the same, marks and case apart. */
  final long fingerprint;

  Tally(TallyCounter c, String text) {
    words = Arrays.copyOf(c.words, c.count);
    tokens = c.count - c.spaceless / 2;
    characters = text.length();
    sentenceEnds = c.sentenceEnds;
    commas = c.commas;
    digits = c.digits;
    capitalised = c.capitalised;
    shouted = c.shouted;
    separators = c.separators;
    quotes = c.quotes;
    questions = c.questions;
    spaceless = c.spaceless;
    years = c.years;
    clocks = c.clocks;
    startsDigit = !text.isEmpty() && Character.isDigit(text.charAt(0));
    endsSentence = c.ended;
    startsLower = !text.isEmpty() && Character.isLowerCase(text.charAt(0));
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    bracketed = (first == '(' || first == '[' || first == '（') && (last == ')' || last == ']' || last == '）');
    address = c.address;
    long print = c.count;
    for (int word : words) {
      print = print * 0x100000001b3L + word;
    }
    fingerprint = print;
  }

  /** Counts a text. */
  public static Tally of(String text) {
    return new TallyCounter().read(text);
  }

  /** Counts the text of each block. */
  static Tally[] of(List<Block> blocks) {
    Tally[] tallies = new Tally[blocks.size()];
    TallyCounter counter = new TallyCounter();
    for (int i = 0; i < tallies.length; i++) {
      tallies[i] = counter.read(blocks.get(i).text());
    }
    return tallies;
  }

  /** The number of words, a character of a script without spaces counted half. */
  public int tokens() {
    return tokens;
  }

  /** Equal for two texts whose words are the same, marks and case apart. */
  public long fingerprint() {
    return fingerprint;
  }

  /** How many words the text has, each character of a script without spaces being one. */
  public int words() {
    return words.length;
  }

  /** True if the text names a year or a clock time. */
  public boolean dated() {
    return years > 0 || clocks > 0;
  }

  /** True if the text names a year. */
  public boolean hasYear() {
    return years > 0;
  }

  /** The share of digits among the characters, 0 to 1. */
  public float digitShare() {
    return characters == 0 ? 0 : digits / (float) characters;
  }

  /** True if each word is in capitals, and there is one. */
  public boolean allCapitals() {
    return words.length > 0 && shouted == words.length;
  }

  /** True if the text names an address of the net or of mail. */
  public boolean hasAddress() {
    return address;
  }

  /** True if brackets hold the whole text. */
  public boolean bracketed() {
    return bracketed;
  }

  /** True if the text ends with the end of a sentence, closing quotation marks and brackets apart. */
  public boolean endsSentence() {
    return endsSentence;
  }

  /** How many sentences end inside the text or at its end. */
  public int sentenceEnds() {
    return sentenceEnds;
  }
}
