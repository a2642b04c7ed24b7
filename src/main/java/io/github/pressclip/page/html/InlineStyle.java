package io.github.pressclip.page.html;

import org.jsoup.nodes.Element;

/** Reads what an element's own {@code style} declares. Style sheets are not read. */
final class InlineStyle {
  private InlineStyle() {}

  /** True if an element's style declares that its property has a value that begins so. */
  static boolean has(Element element, String property, String value) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String style = element.attributes().get("style");
    return !style.isEmpty() && declares(style, property, value);
  }

  /** True if a declaration such as {@code display : none} stands in a style. */
  static boolean declares(String style, String property, String value) {
    int at = 0;
    int length = style.length();
    while (at < length) {
      int end = style.indexOf(';', at);
      end = end < 0 ? length : end;
      int colon = style.indexOf(':', at);
      if (colon > 0 && colon < end) {
        int name = visible(style, at, colon);
        if (style.regionMatches(true, name, property, 0, property.length())
            && visible(style, name + property.length(), colon) == colon) {
          return style.regionMatches(true, visible(style, colon + 1, end), value, 0, value.length());
        }
      }
      at = end + 1;
    }
    return false;
  }

  /** The first character from an offset on that is no white space; the end if there is none. */
  private static int visible(String style, int from, int end) {
    int at = from;
    while (at < end && Character.isWhitespace(style.charAt(at))) {
      at++;
    }
    return at;
  }

  /** True if an element shows line ends as they stand: by its style, or by the class that frameworks have for it. */
  static boolean keepsLines(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String classes = element.attributes().get("class");
    return has(element, "white-space", "pre") || classes.contains("whitespace-pre-line")
        || classes.contains("whitespace-pre-wrap");
  }
}
