package io.github.pressclip.page.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Knows the page that a browser saves when it was given plain text: one {@code pre} around all of it. */
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

  private static boolean isNothing(Node node) {
    return node instanceof TextNode text ? text.isBlank() : !(node instanceof Element other) || isMute(other);
  }

  private static boolean isMute(Element element) {
    Layout layout = Layout.of(element, false, false);
    return layout == Layout.META || layout == Layout.SILENT;
  }
}
