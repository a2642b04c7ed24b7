package io.github.pressclip.find.headline.sign;

import io.github.pressclip.find.headline.word.InsideWord;

/**
 * Whether a line holds a date or a time of day, in any language: {@code 19:41}, {@code 11.10.2022}, {@code 2022-10-11},
 * {@code 11 October 2022}, {@code 11 de octubre de 2022}, {@code Oct. 11, 2022}, {@code 2022年}. A year alone is none:
 * titles hold it.
 */
public final class DateMark {
  private final String text;
  private int at;

  private DateMark(String text) {
    this.text = text;
  }

  /** True if a line holds a date or a time. */
  public static boolean in(String text) {
    return new DateMark(text).find();
  }

  private boolean find() {
    int beforeLast = 0;
    int last = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isDigit(c)) {
        int digits = run(true);
        if (isClockOrNumeric(digits)) {
          return true;
        }
        boolean year = digits == 4 && isYear(digits) || isGlued(digits);
        if (year && (at < text.length() && "年년".indexOf(text.charAt(at)) >= 0 || isDay(beforeLast) && isWord(last)
            || isWord(beforeLast) && isDay(last))) {
          return true;
        }
        beforeLast = last;
        last = digits;
      } else if (Character.isLetter(c)) {
        int letters = run(false);
        // "11th", "11 de octubre de 2022": ordinal endings and prepositions part day and month, and say nothing.
        if (letters > 2) {
          beforeLast = last;
          last = -letters;
        }
      } else {
        at++;
      }
    }
    return false;
  }

  /**
   * True right behind the digits of a year in which pages were made; in other digits than ours it may be one of
   * Iran.
   */
  private boolean isYear(int digits) {
    char first = text.charAt(at - digits);
    int century = 10 * Character.digit(first, 10) + Character.digit(text.charAt(at - digits + 1), 10);
    boolean iranian = first > 127 && (century == 13 || century == 14);
    return century == 19 || century == 20 || iranian;
  }

  /** True for a year that the day of the next date was glued to: "10. Mai 20259. Mai 2025". */
  private boolean isGlued(int digits) {
    int word = at < text.length() && text.charAt(at) == '.' ? at + 1 : at;
    return (digits == 5 || digits == 6) && isYear(digits) && word + 1 < text.length() && text.charAt(word) == ' '
        && Character.isLetter(text.charAt(word + 1));
  }

  /** A run of digits is remembered as its length, a word as its length below zero. */
  private static boolean isDay(int run) {
    return run == 1 || run == 2;
  }

  private static boolean isWord(int run) {
    return run < -2;
  }

  private int run(boolean digits) {
    int length = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean more = digits ? Character.isDigit(c) : Character.isLetter(c);
      if (!more && (digits || !InsideWord.is(c))) {
        break;
      }
      length += more ? 1 : 0;
      at++;
    }
    return length;
  }

  private boolean isClockOrNumeric(int digits) {
    if (at >= text.length()) {
      return false;
    }
    char mark = text.charAt(at);
    int next = digitsAt(at + 1);
    if (digits <= 2 && (mark == ':' || mark == 'h') && next == 2) {
      return true;
    }
    if ((digits == 5 || digits == 6) && mark == ':' && next == 2 && text.startsWith("20", at - digits)) {
      return true; // "18 Nov 20257:01 AM": a time glued to the year
    }
    if (mark != '.' && mark != '/' && mark != '-') {
      return false;
    }
    int after = at + 1 + next;
    int third = next > 0 && after < text.length() && text.charAt(after) == mark ? digitsAt(after + 1) : 0;
    return digits <= 2 && next > 0 && next <= 2 && (third == 2 || third == 4) || digits == 4 && next == 2 && third == 2;
  }

  private int digitsAt(int from) {
    int to = from;
    while (to < text.length() && Character.isDigit(text.charAt(to))) {
      to++;
    }
    return to - from;
  }
}
