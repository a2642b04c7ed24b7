package io.github.pressclip.page.text;

import io.github.pressclip.page.text.line.TextLines;

/**
 * Ends a line at each bar of a text whose pieces a scraper joined with bars into one line:
 * {@code Home|Weather|The ferry is back.|The mayor}.
 */
final class BarredText {
  /** So many bars behind the ends of sentences part paragraphs, and so does every other bar then. */
  private static final int ENOUGH = 3;

  private static final String ENDS = ".!?…。！？।";

  private static final String CLOSING = "\"”’')»“";

  private BarredText() {}

  /** The text with a line for each piece, of the same length; the same text if it isn't one of these. */
  static String parted(String text) {
    if (!isOneLine(text)) {
      return text;
    }
    int bars = 0;
    for (int at = text.indexOf('|'); at >= 0; at = text.indexOf('|', at + 1)) {
      bars += endsSentence(text, at) ? 1 : 0;
    }
    return bars < ENOUGH ? text : text.replace('|', '\n');
  }

  private static boolean isOneLine(String text) {
    int longest = 0;
    for (int from = text.indexOf('|') < 0 ? text.length() : 0; from < text.length(); ) {
      int end = TextLines.end(text, from);
      longest = Math.max(longest, end - from);
      from = end + 1;
    }
    return longest >= OneLine.LONG && longest >= text.length() * OneLine.NEARLY_ALL;
  }

  /** True if a sentence ends before an offset, with or without a space between. */
  private static boolean endsSentence(String text, int bar) {
    int last = bar > 0 && text.charAt(bar - 1) == ' ' ? bar - 2 : bar - 1;
    int end = last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0 ? last - 1 : last;
    return end >= 0 && ENDS.indexOf(text.charAt(end)) >= 0;
  }
}
