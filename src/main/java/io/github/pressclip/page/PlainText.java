package io.github.pressclip.page;

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
    for (Node sibling : element.parent().childNodes()) {
      if (sibling instanceof TextNode text && !text.isBlank()
          || sibling instanceof Element other && other != element && !isMute(other)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMute(Element element) {
    Layout layout = Layout.of(element, false);
    return layout == Layout.META || layout == Layout.SILENT;
  }
}
