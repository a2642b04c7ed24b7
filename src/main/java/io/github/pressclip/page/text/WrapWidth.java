package io.github.pressclip.page.text;

import io.github.pressclip.page.Folding;
import io.github.pressclip.page.Scripts;
import io.github.pressclip.page.text.line.TextLine;
import io.github.pressclip.page.text.line.Veil;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the width at which a text's lines were broken. In a text with a line for each paragraph hardly any line is
 * full, in a wrapped text nearly all are but the last of a paragraph.
 */
final class WrapWidth {
  /** Widths that texts are wrapped at. */
  private static final int NARROWEST = 38;

  private static final int WIDEST = 240;

  /** The share of lines within the width: lines beyond it, such as long addresses, are rare, on some pages less so. */
  private static final float[] WITHIN = {.97f, .93f, .88f};

  /** A few lines are longer than any width: what a program left. */
  private static final float LONGER = .1f;

  /** A line may be so much longer: a mark at its end didn't count. */
  private static final int SLACK = 2;

  /** Longer words are none: addresses, names of files. */
  private static final int LONGEST_WORD = 36;

  /** How many full lines, and which share of the lines that might be full, make a wrapped text. */
  private static final int FULL_LINES = 2;

  private static final float FULL_SHARE = .6f;

  /** Which share of them must break a sentence; headlines in a row may be of one length, but each begins anew. */
  private static final float BROKEN_SHARE = .3f;

  /**
   * So many broken sentences, nearly all of them at lines nearly full, make one too, however many lists are on the
   * page.
   */
  private static final int SENTENCES = 10;

  private static final float NEARLY_ALL = .8f;

  private final String text;
  private final List<TextLine> lines;
  private final int[] columns;

  private WrapWidth(String text, List<TextLine> lines) {
    this.text = text;
    this.lines = lines;
    columns = new int[lines.size()];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = Wrapping.columns(text, lines.get(i));
    }
  }

  /** The width; -1 for a text whose lines are whole. */
  static int of(String text, List<TextLine> lines) {
    return new WrapWidth(text, lines).find();
  }

  private int find() {
    int[] widths = new int[columns.length];
    int count = 0;
    int longer = 0;
    for (int i = 0; i < columns.length; i++) {
      if (columns[i] >= NARROWEST && isBreakable(lines.get(i))) {
        longer += columns[i] > WIDEST ? 1 : 0;
        widths[count] = columns[i];
        count += columns[i] > WIDEST ? 0 : 1;
      }
    }
    if (count <= FULL_LINES || longer > count * LONGER) {
      return -1;
    }
    Arrays.sort(widths, 0, count);
    int tried = -1;
    for (float share : WITHIN) {
      int width = widths[Math.min(count - 1, (int) (count * share))];
      if (width != tried && keepsTo(width)) {
        return width;
      }
      tried = width;
    }
    return -1;
  }

  /**
   * True for a line that could be broken anywhere: without a link whose marks are hidden, without an address or a file.
   */
  private boolean isBreakable(TextLine line) {
    int end = Math.min(text.length(), line.to() + 1);
    int word = 0;
    for (int i = Math.max(0, line.from() - 1); i < end; i++) {
      char c = text.charAt(i);
      word = Folding.isSpace(c) || Wrapping.columns(c) == 2 || Scripts.isThai(c) ? 0 : word + 1;
      if (c == Veil.NOTHING || word > LONGEST_WORD) {
        return false;
      }
    }
    return true;
  }

  private boolean keepsTo(int width) {
    Wrapping wrapping = new Wrapping(text, width);
    int pairs = 0;
    int full = 0;
    int fullBroken = 0;
    int broken = 0;
    int nearlyBroken = 0;
    for (int i = 0; i + 1 < columns.length; i++) {
      TextLine next = lines.get(i + 1);
      if (next.blank() > 0 || next.item() || columns[i] < width / 2) {
        continue;
      }
      boolean within = columns[i] <= width + SLACK;
      boolean breaks = wrapping.breaksSentence(lines.get(i), next);
      pairs++;
      broken += breaks ? 1 : 0;
      nearlyBroken += breaks && within && columns[i] > width * Wrapping.NEARLY ? 1 : 0;
      if (within && wrapping.isFull(columns[i], next)) {
        full++;
        fullBroken += breaks ? 1 : 0;
      }
    }
    return full >= FULL_LINES && full >= pairs * FULL_SHARE && fullBroken >= full * BROKEN_SHARE
        || nearlyBroken >= SENTENCES && nearlyBroken >= broken * NEARLY_ALL;
  }
}
