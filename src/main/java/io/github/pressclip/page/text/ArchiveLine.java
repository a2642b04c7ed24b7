package io.github.pressclip.page.text;

import io.github.pressclip.page.Folding;
import io.github.pressclip.page.OwnAddress;
import io.github.pressclip.page.text.line.Veil;

/**
 * Hides what the toolbar of the Wayback Machine left in a flattened copy of a page. It stands above the page and ends
 * with a line of its name and the address of the copy,
 * {@code The Wayback Machine - https://archive.example/web/20250603101512/https://www.norrbypost.example/ferry}.
 */
final class ArchiveLine {
  private static final String NAME = "The Wayback Machine";

  /** A word of the toolbar's head, which the line stands behind where all of a page is one line. */
  private static final String HEAD = " captures ";

  /** Lines above which the toolbar ends. */
  private static final int MOST_LINES = 80;

  /** Characters above which it does. */
  private static final int MOST = 20_000;

  /** Marks and spaces between the name and the address. */
  private static final int LONGEST_GAP = 8;

  private ArchiveLine() {}

  /** The text without them; the same text if it has no such line. */
  static String hidden(String text) {
    for (int at = text.indexOf(NAME); at >= 0 && at < MOST; at = text.indexOf(NAME, at + 1)) {
      int end = address(text, at + NAME.length());
      if (end > 0 && isAbove(text, at)) {
        Veil veil = new Veil(text);
        veil.hide(0, end);
        return veil.text();
      }
    }
    return text;
  }

  /** True where a line begins, not too far down, or where the head of the toolbar opens the line. */
  private static boolean isAbove(String text, int at) {
    int start = at;
    while (start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t')) {
      start--;
    }
    boolean begins = start == 0;
    int lines = 0;
    for (int i = 0; i < start; i++) {
      if (text.charAt(i) == '\n' || text.charAt(i) == '\r' && text.charAt(i + 1) != '\n') {
        lines++;
        begins = i == start - 1;
      }
    }
    int head = begins ? 0 : text.lastIndexOf(HEAD, at);
    return lines < MOST_LINES && head >= 0;
  }

  /** The end of the address of a copy, on the same line or, in a wrapped text, on the next; -1 if none follows. */
  private static int address(String text, int from) {
    int start = from;
    while (start < text.length() && start - from < LONGEST_GAP && isGap(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && text.startsWith("http", start) && !Folding.isSpace(text.charAt(end))) {
      end++;
    }
    return OwnAddress.before(text.substring(start, end)) == null ? -1 : end;
  }

  private static boolean isGap(char c) {
    return Folding.isSpace(c) || "-–—:<[(".indexOf(c) >= 0;
  }
}
