package io.github.pressclip.page.html.source;

import io.github.pressclip.page.Position;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Notes the text nodes of a page in the order in which they're met, and tells where in the file they begin. That takes
 * a scan of the whole source, and nobody but an explanation asks: so it's worked out when first asked, and kept.
 */
public final class Trace {
  private final String html;

  /** The text of each step; null for a step to a given offset. */
  private final List<String> texts = new ArrayList<>();

  /**
   * For each step the index of the first visible character of a text node, ~n for words behind step n, or an offset.
   */
  private int[] starts = new int[256];

  /** The step that all later text is said to come from; -1 if it comes from where it stands. */
  private int pinned = -1;

  /** Worked out so far. */
  private SourceMap map;

  private int[] offsets = new int[0];

  /**
   * Begins a trace.
   *
   * @param html the page as the parser gets it
   */
  public Trace(String html) {
    this.html = html;
  }

  /**
   * Takes the next text node of the page, in its order.
   *
   * @param text the text as decoded
   * @param first the index of its first visible character
   * @return the step by which its place can be asked
   */
  public int follow(String text, int first) {
    return pinned < 0 ? step(text, first) : pinned;
  }

  /** Goes further on in the text node of a step, to where some words of it begin. */
  public int further(int step, String words) {
    return step(words, ~step);
  }

  /** From now on all text comes from one place. */
  public void pin(int offset) {
    pinned = step(null, offset);
  }

  private int step(String text, int start) {
    starts = texts.size() == starts.length ? Arrays.copyOf(starts, starts.length * 2) : starts;
    starts[texts.size()] = start;
    texts.add(text);
    return texts.size() - 1;
  }

  /** The place to which a step leads. */
  public Position position(int step) {
    return new Position() {
      @Override
      public int line() {
        return lineOf(step);
      }

      @Override
      public int column() {
        return columnOf(step);
      }
    };
  }

  /** One thread at a time: a page that is read may be asked by several. */
  private synchronized int lineOf(int step) {
    return settle().line(offsets[step]);
  }

  private synchronized int columnOf(int step) {
    return settle().column(offsets[step], map.line(offsets[step]));
  }

  private SourceMap settle() {
    int known = offsets.length;
    if (map != null && known == texts.size()) {
      return map;
    }
    map = map == null ? new SourceMap(html) : map;
    offsets = Arrays.copyOf(offsets, texts.size());
    for (int i = known; i < offsets.length; i++) {
      String text = texts.get(i);
      offsets[i] = text == null ? starts[i]
          : starts[i] < 0 ? map.further(offsets[~starts[i]], text)
          : map.follow(text, starts[i]);
    }
    return map;
  }
}
