package io.github.pressclip.strip.feature;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.Scripts;
import java.util.Arrays;
import java.util.List;

/**
 * What can be counted in a block's text alone, in one pass over its characters.
 *
 * <p>A word is a run of letters and digits. Scripts that put no spaces between words (Han, kana, Hangul syllables aside,
 * Thai) count each character as a word of its own in {@link #words} and half a token in {@link #tokens}, so that lengths
 * compare across languages.
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

  private Tally(Counter c, String text) {
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
    return new Counter().read(text);
  }

  /** Counts the text of each block. */
  static Tally[] of(List<Block> blocks) {
    Tally[] tallies = new Tally[blocks.size()];
    Counter counter = new Counter();
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

  /** The running counts while a text is read; its room is used again for the next one. */
  private static final class Counter {
    private static final int SMALLEST = 32;

    private char[] chars = new char[SMALLEST];
    private int length;
    int[] words = new int[SMALLEST];
    int count;
    int sentenceEnds;
    int commas;
    int digits;
    int capitalised;
    int shouted;
    int separators;
    int quotes;
    int questions;
    int spaceless;
    int years;
    int clocks;
    boolean ended;
    boolean address;

    /** Reads a text; what was read before it is forgotten. */
    Tally read(String text) {
      clear(text);
      int at = 0;
      while (at < length) {
        int start = at;
        at = word(start);
        if (at == length) {
          break;
        }
        char c = chars[at];
        if (Scripts.isSpaceless(c)) {
          add(c);
          spaceless++;
          ended = false;
        } else {
          mark(at, c, at > start ? start : -1);
        }
        at++;
      }
      return new Tally(this, text);
    }

    private void clear(String text) {
      length = text.length();
      chars = length <= chars.length ? chars : new char[Math.max(length, 2 * chars.length)];
      // An array is read faster than a string, which may hold its characters in two ways.
      text.getChars(0, length, chars, 0);
      count = 0;
      sentenceEnds = 0;
      commas = 0;
      digits = 0;
      capitalised = 0;
      shouted = 0;
      separators = 0;
      quotes = 0;
      questions = 0;
      spaceless = 0;
      years = 0;
      clocks = 0;
      ended = false;
      address = false;
    }

    /** Counts the word that begins at a character, if one does, and tells where it ends. */
    private int word(int start) {
      int hash = 0;
      int upper = 0;
      int at = start;
      for (; at < length; at++) {
        char c = chars[at];
        // Small letters are told first: most characters are.
        if (c < 'a' || c > 'z') {
          if (c < 128) {
            if (c >= '0' && c <= '9') {
              digits++;
            } else if (c >= 'A' && c <= 'Z') {
              upper++;
              c += 32;
            } else {
              break;
            }
          } else if (Scripts.isSpaceless(c) || !isWordly(c)) {
            break;
          } else if (Character.isUpperCase(c)) {
            upper++;
            c = Character.toLowerCase(c);
          }
        }
        hash = hash * 31 + c;
      }
      if (at > start) {
        ended = false;
        if (upper > 0 && Character.isUpperCase(chars[start])) {
          capitalised++;
        }
        if (upper > 1 && upper == at - start) {
          shouted++;
        }
        if (at - start == 4 && isYear(start)) {
          years++;
        }
        if (at + 1 < length && chars[at] == ':' && at - start <= 2 && isDigit(chars[at - 1]) && isDigit(chars[at + 1])) {
          clocks++;
        }
        add(hash);
      }
      return at;
    }

    private void mark(int i, char c, int start) {
      switch (c) {
        case ' ' -> { }
        case '.' -> {
          char next = i + 1 < length ? chars[i + 1] : ' ';
          boolean initial = start >= 0 && i - start == 1 && Character.isUpperCase(chars[start]);
          if (!isWordly(next) && !initial || next == ' ' && i + 1 >= length) {
            end();
          } else if (isWordly(next) && start >= 0 && Character.isLowerCase(next) && i - start > 2) {
            address = true;
          }
        }
        case '!', '…', '。', '！', '؟', '।', '։', '።' -> end();
        case '?', '？' -> {
          end();
          questions++;
        }
        case ',', ';', '、', '，', '،', '；' -> {
          commas++;
          ended = false;
        }
        case '|', '·', '•', '/', '>', '›', '»', '→', '©', '#' -> {
          separators++;
          if (c == '»' || c == '›') {
            quotes++;
          }
          ended &= c == '»' || c == '›';
        }
        case '"', '“', '”', '„', '«', '「', '」', '‘', '’', '\'', ')', ']', '）', '』' -> {
          if (c != '\'' && c != '’' && c != ')' && c != ']' && c != '）') {
            quotes++;
          }
        }
        case '@' -> {
          address = true;
          ended = false;
        }
        default -> ended = false;
      }
    }

    private boolean isYear(int at) {
      return (chars[at] == '1' && chars[at + 1] == '9' || chars[at] == '2' && chars[at + 1] == '0')
          && isDigit(chars[at + 2]) && isDigit(chars[at + 3]);
    }

    private static boolean isDigit(char c) {
      return c >= '0' && c <= '9';
    }

    private void end() {
      if (!ended) {
        sentenceEnds++;
      }
      ended = true;
    }

    private void add(int hash) {
      if (count == words.length) {
        words = Arrays.copyOf(words, count * 2);
      }
      words[count++] = hash;
    }
  }

  private static boolean isWordly(char c) {
    return c < 128
        ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
        : Character.isLetterOrDigit(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK
            || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }
}
