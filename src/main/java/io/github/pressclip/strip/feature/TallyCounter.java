package io.github.pressclip.strip.feature;

import io.github.pressclip.page.Scripts;
import java.util.Arrays;

/** The running counts while a text is read; its room is used again for the next one. */
final class TallyCounter {
  private static final int SMALLEST = 32;

  /**
   * Bit by bit, the types of the characters of words: letters, digits, the marks that go with them, halves of pairs.
   */
  private static final int WORDLY = 1 << Character.UPPERCASE_LETTER | 1 << Character.LOWERCASE_LETTER
      | 1 << Character.TITLECASE_LETTER | 1 << Character.MODIFIER_LETTER | 1 << Character.OTHER_LETTER
      | 1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.NON_SPACING_MARK | 1 << Character.COMBINING_SPACING_MARK
      | 1 << Character.SURROGATE;

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

  private static boolean isWordly(char c) {
    return c < 128
        ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
        : (WORDLY >> Character.getType(c) & 1) != 0;
  }
}
