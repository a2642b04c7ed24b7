package io.github.pressclip.input;

import java.util.Locale;
import java.util.Set;

/** How sure it is that an angle bracket begins a tag of HTML. */
public enum TagSign {
  NONE,
  /** Capitals alone, which may as well be the ticker of a company: {@code <P>}, {@code <DD>}. */
  LIKELY,
  CERTAIN;

  /** Elements that pages and pieces of pages are made of; what else stands in angle brackets is no sign of HTML. */
  private static final Set<String> ELEMENTS = Set.of(
      "html", "head", "body", "title", "meta", "link", "script", "style", "noscript", "header", "footer", "main", "nav",
      "aside", "article", "section", "figure", "figcaption", "picture", "div", "p", "span", "a", "b", "i", "em",
      "strong", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "table", "tbody", "thead", "tr",
      "td", "th", "br", "hr", "img", "iframe", "blockquote", "pre", "font", "center", "small", "time", "video", "form",
      "button", "amp-img", "svg");

  /** A tag is no longer than this; an angle bracket that none closes within it stands for itself. */
  private static final int LONGEST = 4000;

  /** Judges what stands at a place in a text; anything but an angle bracket is no tag. */
  public static TagSign at(String content, int at) {
    if (at >= content.length() || content.charAt(at) != '<') {
      return NONE;
    }
    boolean closes = content.startsWith("</", at);
    int name = closes ? at + 2 : at + 1;
    int end = name;
    while (end < content.length() && isNamePart(content.charAt(end))) {
      end++;
    }
    String element = content.substring(name, end);
    String lower = element.toLowerCase(Locale.ROOT);
    if (!ELEMENTS.contains(lower)) {
      return NONE;
    }
    int last = Math.min(content.length(), end + LONGEST);
    boolean equals = false;
    boolean words = false;
    for (int i = end; i < last; i++) {
      char c = content.charAt(i);
      if (c == '>') {
        // Words without an equals sign are no attributes but the name of a company: <Video Technology Inc>.
        return words && !equals ? NONE : equals || closes || element.equals(lower) ? CERTAIN : LIKELY;
      }
      if (i == end && c > ' ' && c != '/') {
        return NONE;
      }
      equals |= c == '=';
      words |= c > ' ' && c != '/';
    }
    return NONE;
  }

  private static boolean isNamePart(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
  }
}
