package io.github.pressclip.page.html;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.Box;
import io.github.pressclip.page.Folding;
import io.github.pressclip.page.Markup;
import io.github.pressclip.page.Position;
import io.github.pressclip.page.html.source.Trace;
import io.github.pressclip.page.text.TextReader;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Knows and reads the page that a browser saves when it was given plain text: one {@code pre} around all of it. */
final class PlainText {
  private PlainText() {}

  /** True for a {@code pre} beside which the body has no text. */
  static boolean isWholePage(Element element) {
    if (!element.normalName().equals("pre") || element.parent() == null
        || !element.parent().normalName().equals("body")) {
      return false;
    }
    // from the element outwards: of many in a row each has another beside it
    Node before = element.previousSibling();
    while (before != null && isNothing(before)) {
      before = before.previousSibling();
    }
    Node after = element.nextSibling();
    while (after != null && isNothing(after)) {
      after = after.nextSibling();
    }
    return before == null && after == null;
  }

  /**
   * The blocks of such a page, read as any other text.
   *
   * @param box that of the element
   * @param first the index of the first of them
   */
  static List<Block> blocks(Element preformatted, Box box, Trace trace, int first) {
    Markup markup = new Markup(box, 0, 0);
    String text = preformatted.wholeText();
    int begin = Folding.skip(text, 0, text.length());
    List<Block> lines = TextReader.read(text).blocks();
    Position start = lines.isEmpty() ? null : trace.position(trace.follow(text, begin));
    List<Block> blocks = new ArrayList<>();
    for (Block block : lines) {
      Position position = start.below(block.line() - lines.get(0).line(), block.column());
      blocks.add(new Block(first + blocks.size(), block.text(), position, block.kind(), -1, markup));
    }
    return blocks;
  }

  private static boolean isNothing(Node node) {
    return node instanceof TextNode text ? text.isBlank() : !(node instanceof Element other) || isMute(other);
  }

  private static boolean isMute(Element element) {
    Layout layout = Layout.of(element, false, false);
    return layout == Layout.META || layout == Layout.SILENT;
  }
}
