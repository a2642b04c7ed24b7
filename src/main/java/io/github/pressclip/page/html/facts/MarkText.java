package io.github.pressclip.page.html.facts;

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
    for (Node node = element; node != null && left > 0; node = Nodes.after(node, element)) {
      left -= node instanceof TextNode text ? text.getWholeText().length() : 1;
    }
    if (left <= 0) {
      return "";
    }
    String name = element.hasAttr("itemscope") ? name(element) : "";
    return name.isEmpty() ? element.text().strip() : name;
  }

  /** What an element says is the name of the thing that it describes; empty if it names none. */
  private static String name(Element thing) {
    for (Node node = thing; node != null; node = Nodes.after(node, thing)) {
      if (node != thing && node instanceof Element element && element.attr("itemprop").equals("name")) {
        return element.text().strip();
      }
    }
    return "";
  }
}
