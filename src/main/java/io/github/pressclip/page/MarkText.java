package io.github.pressclip.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text of an element that is marked as a fact: a name, a day. */
final class MarkText {
  /**
   * Characters and elements inside; what holds more is no fact, and each of several hundred in one another may hold a
   * page.
   */
  private static final int LONGEST = 10_000;

  private MarkText() {}

  /** The text, white space folded; empty if there is too much of it. */
  static String of(Element element) {
    int left = LONGEST;
    for (Node node = element; node != null && left > 0; node = HtmlWalk.after(node, element)) {
      left -= node instanceof TextNode text ? text.getWholeText().length() : 1;
    }
    return left > 0 ? element.text().strip() : "";
  }
}
