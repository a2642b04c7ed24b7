package io.github.pressclip.page.text;

import io.github.pressclip.page.text.line.Veil;

/**
 * Hides the addresses that tools write in brackets behind the words of a link, {@code Weather [https://norrby.example]}
 * or {@code Weather <https://norrby.example>}. In a text that has some, those within the site are of the same kind:
 * {@code [/weather]}.
 */
final class LinkAddresses {
  /** Characters of one. */
  private static final int LONGEST = 2000;

  /** Characters of a link's words. */
  private static final int LONGEST_WORDS = 300;

  private LinkAddresses() {}

  /** The text without them; the same text if it has none. */
  static String hidden(String text) {
    if (!text.contains("[http") && !text.contains("<http") && !text.contains("<mailto:")) {
      return text;
    }
    Veil veil = new Veil(text);
    boolean sure = false;
    for (int at = text.indexOf("http"); at >= 0; at = text.indexOf("http", at + 1)) {
      sure |= at > 0 && hide(text, at - 1, veil);
    }
    for (int at = text.indexOf("mailto:"); at >= 0; at = text.indexOf("mailto:", at + 1)) {
      sure |= at > 0 && hide(text, at - 1, veil);
    }
    for (int at = sure ? text.indexOf('[') : -1; at >= 0; at = text.indexOf('[', at + 1)) {
      if (text.startsWith("/", at + 1) || text.startsWith("#", at + 1)) {
        hide(text, at, veil);
      }
    }
    return veil.text();
  }

  /** Hides an address between brackets that open at an offset; what a link of Markdown shows is none. */
  private static boolean hide(String text, int open, Veil veil) {
    char closing = text.charAt(open) == '[' ? ']' : text.charAt(open) == '<' && follows(text, open) ? '>' : 0;
    int stop = closing == 0 ? open : Math.min(text.length(), open + LONGEST);
    int end = open + 1;
    while (end < stop && text.charAt(end) > ' ' && text.charAt(end) != closing
        && text.charAt(end) != text.charAt(open)) {
      end++;
    }
    if (end < stop && text.charAt(end) == ' ' && closing == ']') {
      return words(text, open, end, veil);
    }
    if (end >= stop || text.charAt(end) != closing || text.startsWith("](", end) || text.startsWith("][", end)) {
      return false;
    }
    veil.hide(open, end + 1);
    if (text.startsWith("`_", end + 1)) {
      ticks(text, open, end + 1, veil);
    }
    return true;
  }

  /** True where a word or nothing stands before; behind a colon the source of a program has an address as well. */
  private static boolean follows(String text, int open) {
    int before = open > 0 && text.charAt(open - 1) == ' ' ? open - 2 : open - 1;
    return before < 0 || text.charAt(before) == '\n' || text.charAt(before) == '\r'
        || Character.isLetterOrDigit(text.charAt(before)) || ")”\"".indexOf(text.charAt(before)) >= 0;
  }

  /** The words of a link of a wiki, {@code [https://norrby.example/weather Weather]}: they stay. */
  private static boolean words(String text, int open, int space, Veil veil) {
    int stop = Math.min(text.length(), space + LONGEST_WORDS);
    int end = space;
    while (end < stop && text.charAt(end) != ']' && text.charAt(end) != '\n') {
      end++;
    }
    boolean sound = end < stop && text.charAt(end) == ']';
    if (sound) {
      veil.hide(open, space + 1);
      veil.hide(end, end + 1);
    }
    return sound;
  }

  /** The marks around the words of a link and its address: {@code `Weather <https://norrby.example>`__}. */
  private static void ticks(String text, int address, int close, Veil veil) {
    int open = address;
    while (open >= 0 && address - open < LONGEST_WORDS && text.charAt(open) != '`') {
      open--;
    }
    if (open >= 0 && text.charAt(open) == '`') {
      veil.hide(open, open + 1);
      veil.hide(close, text.startsWith("`__", close) ? close + 3 : close + 2);
    }
  }
}
