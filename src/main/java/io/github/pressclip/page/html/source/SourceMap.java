package io.github.pressclip.page.html.source;

import io.github.pressclip.page.Folding;
import java.util.Arrays;

/**
 * Finds where in the file the text of a parsed page stands. The text nodes, which come in nearly the order of the
 * source, are followed through its runs of text, {@link TextRuns}.
 *
 * <p>The parser can track positions itself; measured over 102 pages that makes it 40 to 50 % slower, this some 10 %.
 */
final class SourceMap {
  /** How many runs ahead a text is looked for: a menu of options or an icon's title may lie between. */
  private static final int REACH = 400;

  /** How far a text is looked for where the texts before it were not found: the source isn't what was parsed. */
  private static final int SHORT_REACH = 4;

  /** After so many texts in a row that were not found, the search looks less far. */
  private static final int PATIENCE = 100;

  /** How many characters further on a word of the same text is looked for. */
  private static final int STRETCH = 10_000;

  /** So many characters alike are proof enough. */
  private static final int PROOF = 24;

  private final String html;
  private final int[] runs;
  private int[] lines = new int[256];
  private int lineCount;
  private int next;
  private int passed = -1;
  private int misses;

  /**
   * Scans a source.
   *
   * @param html the page as the parser gets it
   */
  SourceMap(String html) {
    this.html = html;
    runs = TextRuns.of(html);
    int at = 0;
    do {
      lines = lineCount == lines.length ? Arrays.copyOf(lines, lineCount * 2) : lines;
      lines[lineCount++] = at;
      at = html.indexOf('\n', at) + 1;
    } while (at > 0);
  }

  /**
   * Takes the next text node of the page, in its order, and tells where it begins in the source: the offset of its
   * first visible character; the place of the text before it where it isn't found.
   *
   * @param text the text as decoded
   * @param first the index of its first visible character
   */
  int follow(String text, int first) {
    int found = seek(next, text, first);
    if (found < 0 && passed >= 0) {
      // Text that stands in a table but outside its cells is moved before it, and comes too early.
      found = seek(passed, text, first);
      passed = -1;
    } else if (found > next) {
      passed = next;
    }
    misses = found < 0 ? misses + 1 : 0;
    if (found < 0) {
      return runs.length == 0 ? 0 : runs[Math.max(0, Math.min(next, runs.length) - 1)];
    }
    next = found + 1;
    return runs[found];
  }

  private int seek(int from, String text, int first) {
    int end = Math.min(runs.length, from + (misses < PATIENCE ? REACH : SHORT_REACH));
    for (int run = from; run < end; run++) {
      if (matches(runs[run], text, first)) {
        return run;
      }
    }
    return -1;
  }

  private boolean matches(int at, String text, int first) {
    int length = Math.min(text.length() - first, PROOF);
    for (int i = 0; i < length; i++) {
      char c = text.charAt(first + i);
      char source = charAt(at + i);
      if (source == '&' && c != '&') {
        return i > 0 || c > 'z' || c < '0';
      }
      if (c != source) {
        return Folding.isSpace(c) && Folding.isSpace(source);
      }
      if (Folding.isSpace(c)) {
        return matchesRest(text, first + i, at + i);
      }
    }
    return true;
  }

  /** After a space only the next visible characters are compared, for line ends differ. */
  private boolean matchesRest(String text, int from, int at) {
    int i = from;
    while (i < text.length() && Folding.isSpace(text.charAt(i))) {
      i++;
    }
    int other = at;
    while (other < html.length() && Folding.isSpace(html.charAt(other))) {
      other++;
    }
    char source = charAt(other);
    return i == text.length() || source == '&' || text.charAt(i) == source;
  }

  private char charAt(int at) {
    return at < html.length() ? html.charAt(at) : ' ';
  }

  /** The line of an offset, counted from 1. */
  int line(int offset) {
    int found = Arrays.binarySearch(lines, 0, lineCount, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The character of its line, counted from 1. */
  int column(int offset, int line) {
    return offset - lines[line - 1] + 1;
  }

  /** The offset of a word further on in a text that begins at an offset; the offset itself if it isn't found. */
  int further(int offset, String word) {
    int end = Math.min(html.length() - word.length(), offset + STRETCH);
    for (int at = offset; at <= end; at++) {
      if (html.startsWith(word, at)) {
        return at;
      }
    }
    return offset;
  }
}
