package io.github.pressclip.page.text;

import io.github.pressclip.page.Scripts;

/**
 * Joins wrapped lines. A hyphen at a line's end may be the typesetter's or the word's own; the rest of the text
 * decides, and where it has the word in neither form the hyphen stays.
 */
final class Hyphens {
  /** Words longer than this are not looked up. */
  private static final int LONGEST = 40;

  /** So many words are looked up in the whole text; in a text with more the hyphens stay. */
  private static final int LOOKUPS = 400;

  private final String text;
  private int lookups;

  Hyphens(String text) {
    this.text = text;
  }

  /** Adds a line to a paragraph. */
  void join(StringBuilder paragraph, String line) {
    int last = paragraph.length() - 1;
    char end = paragraph.charAt(last);
    char start = line.charAt(0);
    if ((end == '-' || end == '\u2010') && last > 0 && Character.isLetter(paragraph.charAt(last - 1))) {
      if (Character.isLowerCase(start) && isTypesetters(paragraph, line)) {
        paragraph.setLength(last);
      }
    } else if (!isSpaceless(end) || !isSpaceless(start)) {
      paragraph.append(' ');
    }
    paragraph.append(line);
  }

  private boolean isTypesetters(CharSequence paragraph, String line) {
    int from = paragraph.length() - 1;
    while (from > 0 && Character.isLetter(paragraph.charAt(from - 1))) {
      from--;
    }
    int to = 0;
    while (to < line.length() && Character.isLetter(line.charAt(to))) {
      to++;
    }
    String left = paragraph.subSequence(from, paragraph.length() - 1).toString();
    if (left.length() + to > LONGEST || lookups++ > LOOKUPS) {
      return false;
    }
    return text.contains(left + line.substring(0, to));
  }

  /** Scripts that put no space between words put none where a line ends, nor do their wide marks. */
  static boolean isSpaceless(char c) {
    return Scripts.isSpaceless(c) || c >= '\u3000' && c <= '\u303f' || c >= '\uff00' && c <= '\uffef';
  }
}
