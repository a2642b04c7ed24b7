package io.github.pressclip.page.html;

import io.github.pressclip.page.Box;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The elements around the place that a walk over an HTML page has come to; used for one page by one
 * {@link BlockBuilder}.
 */
final class OpenElements {
  private static final Set<String> BOLD = Set.of("b", "strong");

  private final BoxMaker maker = new BoxMaker();
  private Level root;

  /** The innermost open element; null when all are closed. */
  private Level top;
  private int boxes;
  private int links;
  private int bolds;

  /** An element that is open; its box is made when the first text inside it is met. */
  private static final class Level {
    final Element element;
    final Level around;
    final boolean inline;
    final boolean preformatted;
    final int number;

    /** The last element that was opened in it; null if none was. */
    Level inside;

    Box box;
    boolean aside;

    Level(Element element, Level around, boolean inline, boolean preformatted, int number) {
      this.element = element;
      this.around = around;
      this.inline = inline;
      this.preformatted = preformatted;
      this.number = number;
    }
  }

  /** Opens an element. */
  void enter(Element element, boolean inline) {
    String tag = element.normalName();
    boolean preformatted = tag.equals("pre") || inline && top != null && top.preformatted
        || InlineStyle.keepsLines(element);
    Level level = new Level(element, top, inline, preformatted, boxes++);
    if (top == null) {
      root = level;
    } else {
      top.inside = level;
    }
    top = level;
    if (inline) {
      count(tag, 1);
    }
  }

  /** Closes the innermost element; its tag if it is inline, else null. */
  String leave() {
    Level level = top;
    top = level.around;
    if (!level.inline) {
      return null;
    }
    String tag = level.element.normalName();
    count(tag, -1);
    return tag;
  }

  private void count(String tag, int step) {
    links += tag.equals("a") ? step : 0;
    bolds += BOLD.contains(tag) ? step : 0;
  }

  /** Opens the page's root again, when all is closed. */
  void reopen() {
    top = root;
  }

  /** True inside a link. */
  boolean inLink() {
    return links > 0;
  }

  /** True inside an element that sets its text in bold. */
  boolean inBold() {
    return bolds > 0;
  }

  /** True where spaces and line ends are shown as they stand. */
  boolean preformatted() {
    return top.preformatted;
  }

  /** True amid visible text for words that aren't seen; known once {@link #box} was asked for. */
  boolean aside() {
    return top.aside;
  }

  /** The box of the innermost element; made, with those of the elements around it, when it's first asked for. */
  Box box() {
    if (top.box == null) {
      makeBoxes();
    }
    return top.box;
  }

  private void makeBoxes() {
    Level known = top;
    while (known != null && known.box == null) {
      known = known.around;
    }
    Box box = known == null ? null : known.box;
    boolean aside = known != null && known.aside;
    for (Level level = known == null ? root : known.inside; level != top.inside; level = level.inside) {
      boolean seen = box == null || !box.hidden();
      box = maker.make(box, level.number, level.element, level.inline);
      aside = seen && box.hidden() ? level.inline : aside;
      level.box = box;
      level.aside = aside;
    }
  }
}
