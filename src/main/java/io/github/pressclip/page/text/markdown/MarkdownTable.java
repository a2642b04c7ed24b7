package io.github.pressclip.page.text.markdown;

import io.github.pressclip.page.Folding;
import io.github.pressclip.page.text.line.TextLines;
import io.github.pressclip.page.text.line.Veil;

/**
 * The tables of a text in Markdown: rows of cells between bars, {@code | Year | Tons |}, of which the second rules off
 * the head of the table, {@code | --- | ---: |}. A row reads as that of an HTML page does, its cells with a space
 * between.
 */
final class MarkdownTable {
  /** Rows of one table. */
  private static final int MOST = 2000;

  private final String text;
  private final Veil veil;

  private MarkdownTable(String text, Veil veil) {
    this.text = text;
    this.veil = veil;
  }

  /** True for a text that may have a table: most have no hyphen behind a bar. */
  static boolean mayStandIn(String text) {
    return text.contains("|-") || text.contains("| -") || text.contains("|:-") || text.contains("| :-");
  }

  /**
   * Hides the bars of all tables, and the lines that rule off their heads.
   *
   * @return whether there are any
   */
  static boolean hide(String text, Veil veil) {
    MarkdownTable table = new MarkdownTable(text, veil);
    boolean found = false;
    int before = -1;
    for (int from = 0; from < text.length(); ) {
      int end = TextLines.end(text, from);
      if (before >= 0 && table.bars(before, from) && table.isRule(from, end)) {
        veil.hide(from, end);
        table.row(before, from);
        end = table.rows(end + 1);
        found = true;
      }
      before = from;
      from = end + 1;
    }
    return found;
  }

  /** Hides the bars of the rows that begin at an offset, and tells where the last line of them ends. */
  private int rows(int start) {
    int last = start - 1;
    for (int i = 0, from = start; i < MOST && from < text.length(); i++) {
      int end = TextLines.end(text, from);
      if (!bars(from, end)) {
        break;
      }
      row(from, end);
      last = end;
      from = end + 1;
    }
    return last;
  }

  /** True for {@code |---|:--:|}, with or without the bars at its ends. */
  private boolean isRule(int from, int to) {
    boolean hyphen = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      hyphen |= c == '-';
      if (c != '-' && c != '|' && c != ':' && !Folding.isSpace(c)) {
        return false;
      }
    }
    return hyphen && bars(from, to);
  }

  /** True for a line with a bar. */
  private boolean bars(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '|') {
        return true;
      }
    }
    return false;
  }

  private void row(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '|' && (i == from || text.charAt(i - 1) != '\\')) {
        veil.hide(i, i + 1);
      }
    }
  }
}
