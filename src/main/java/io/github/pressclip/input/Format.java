package io.github.pressclip.input;

import java.util.Locale;
import java.util.Set;

/** What a scraped file holds. */
public enum Format {
  /** A page or a piece of one, with its tags. */
  HTML,
  /** A page that was flattened to text. */
  TEXT;

  /** Elements that pages and pieces of pages are made of; what else stands in angle brackets is no sign of HTML. */
  private static final Set<String> ELEMENTS = Set.of(
      "html", "head", "body", "title", "meta", "link", "script", "style", "noscript", "header", "footer", "main", "nav",
      "aside", "article", "section", "figure", "figcaption", "picture", "div", "p", "span", "a", "b", "i", "em", "strong",
      "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "table", "tbody", "thead", "tr", "td", "th",
      "br", "hr", "img", "iframe", "blockquote", "pre", "font", "center", "small", "time", "video", "form", "button",
      "amp-img", "svg");

  /** A tag is no longer than this; beyond it, an angle bracket stands for itself. */
  private static final int LONGEST_TAG = 4000;

  /** A text that quotes a tag or two has far more characters for each than a page has. */
  private static final int CHARACTERS_PER_TAG = 600;

  /** Where the tags of a page are counted; the ones further on are no different. */
  private static final int SAMPLE = 50_000;

  /**
   * Tells by the content, not by a name: HTML begins with a tag of a known element, a document type or an XML
   * declaration, or it is full of tags. A text with {@code <IDA>}, {@code a < b} or a quoted tag in it is text.
   */
  public static Format of(String content) {
    int start = start(content);
    if (start < content.length() && content.charAt(start) == '<' && opens(content, start)) {
      return HTML;
    }
    int end = Math.min(content.length(), SAMPLE);
    int tags = 0;
    int at = content.indexOf('<', start);
    while (at >= 0 && at < end) {
      if (tagLength(content, at) > 0) {
        tags++;
      }
      at = content.indexOf('<', at + 1);
    }
    return tags > 1 && (long) tags * CHARACTERS_PER_TAG >= end ? HTML : TEXT;
  }

  private static int start(String content) {
    int at = 0;
    while (at < content.length() && (content.charAt(at) <= ' ' || content.charAt(at) == '\uFEFF')) {
      at++;
    }
    return at;
  }

  /** True if the angle bracket there opens a page: {@code <!doctype html>}, {@code <?xml …?>}, a comment, a known tag. */
  private static boolean opens(String content, int at) {
    return content.regionMatches(true, at, "<!doctype", 0, 9)
        || content.startsWith("<?xml", at)
        || content.startsWith("<!--", at)
        || tagLength(content, at) > 0;
  }

  /** How long the tag of a known element is that begins at an angle bracket; 0 if there is none. */
  private static int tagLength(String content, int at) {
    int name = at + 1;
    if (name < content.length() && content.charAt(name) == '/') {
      name++;
    }
    int end = name;
    while (end < content.length() && isNamePart(content.charAt(end))) {
      end++;
    }
    if (end == name || !ELEMENTS.contains(content.substring(name, end).toLowerCase(Locale.ROOT))) {
      return 0;
    }
    int last = Math.min(content.length(), at + LONGEST_TAG);
    for (int i = end; i < last; i++) {
      char c = content.charAt(i);
      if (c == '>') {
        return i + 1 - at;
      }
      if (i == end && c > ' ' && c != '/') {
        return 0;
      }
    }
    return 0;
  }

  private static boolean isNamePart(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
  }
}
