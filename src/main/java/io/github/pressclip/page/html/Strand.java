package io.github.pressclip.page.html;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.Box;
import io.github.pressclip.page.Folding;
import io.github.pressclip.page.Markup;
import io.github.pressclip.page.html.source.Trace;

/** A block while its text is gathered. */
final class Strand {
  private final StringBuilder text = new StringBuilder();
  private int visible;
  private int linked;
  private int bold;
  private boolean space;
  private Box common;
  private int step;

  boolean isEmpty() {
    return text.length() == 0;
  }

  /** Notes white space: the next word is parted from the last by a space. */
  void space() {
    space = true;
  }

  char last() {
    return text.charAt(text.length() - 1);
  }

  /** Begins the block with a step of the page's trace. */
  void start(int first) {
    step = first;
  }

  /** Adds a stretch of one text node, its white space folded. */
  void addWords(String raw, int from, int to, boolean inLink, boolean inBold) {
    int at = from;
    while (at < to) {
      int start = at;
      int spaces = 0;
      // Words parted by one space each, as most are, are added as they stand.
      while (at < to && (isVisible(raw.charAt(at))
          || raw.charAt(at) == ' ' && at > start && at + 1 < to && isVisible(raw.charAt(at + 1)))) {
        spaces += raw.charAt(at) == ' ' ? 1 : 0;
        at++;
      }
      if (at > start) {
        add(raw, start, at, spaces, inLink, inBold);
      }
      while (at < to && Folding.isInvisible(raw.charAt(at))) {
        at++;
      }
      if (at < to && Folding.isSpace(raw.charAt(at))) {
        space();
        at++;
      }
    }
  }

  private static boolean isVisible(char c) {
    return c > ' ' && c < 127 || !Folding.isSpace(c) && !Folding.isInvisible(c);
  }

  /**
   * Adds a run of characters of one text node, visible ones but for single spaces between them.
   *
   * @param spaces how many of them are spaces
   */
  private void add(String raw, int from, int to, int spaces, boolean inLink, boolean inBold) {
    if (space && text.length() > 0) {
      text.append(' ');
    }
    space = false;
    text.append(raw, from, to);
    int seen = to - from - spaces;
    visible += seen;
    linked += inLink ? seen : 0;
    bold += inBold ? seen : 0;
  }

  /** Widens the common element to hold this one too. */
  void cover(Box box) {
    if (common == null) {
      common = box;
      return;
    }
    Box other = box;
    while (common != other) {
      if (common.depth() >= other.depth()) {
        common = common.parent();
      } else {
        other = other.parent();
      }
    }
  }

  /**
   * Widens the common element to hold this one too, but not to one that is seen: what is hidden at several places of a
   * line is hidden all the same.
   */
  void coverUnseen(Box box) {
    Box before = common;
    cover(box);
    common = before != null && before.hidden() && !common.hidden() ? before : common;
  }

  /** Forgets white space at a line's edge. */
  void forget() {
    space = false;
  }

  /** Gives the block and begins anew. */
  Block cut(int index, Trace trace) {
    Markup markup = new Markup(common, (float) linked / visible, (float) bold / visible);
    Block block = new Block(index, text.toString(), trace.position(step), KindOf.box(common), -1, markup);
    text.setLength(0);
    common = null;
    visible = 0;
    linked = 0;
    bold = 0;
    return block;
  }
}
