package io.github.pressclip.page;

import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** Tells whether an element's own attributes keep it from being seen. Style sheets are not read. */
final class Hiding {
  /** Elements that hold the page or the story: scripts hide them while they load or while a dialog is open. */
  private static final Set<String> FRAME = Set.of("html", "body", "main", "article");

  /** Class names that hide on every screen, in the words of the frameworks that made them known. */
  private static final Set<String> CLASSES = Set.of(
      "sr-only", "sr-only-focusable", "visually-hidden", "visually-hidden-focusable", "visuallyhidden",
      "screen-reader-text", "screen-reader-only", "screenreader-only", "screenreader", "screen-reader", "u-visually-hidden",
      "is-visually-hidden", "visually_hidden", "visuallyHidden", "visuallyhidden-focusable", "a11y-hidden",
      "accessibly-hidden", "assistive-text", "offscreen", "off-screen", "u-hidden", "is-hidden", "hidden", "d-none",
      "element-invisible", "element-hidden");

  private Hiding() {}

  /** True when the element is not displayed, whatever lies around it. */
  static boolean hides(Element element, boolean inline) {
    String tag = element.normalName();
    if (tag.equals("dialog")) {
      return element.attributesSize() == 0 || !element.attributes().hasKey("open");
    }
    if (element.attributesSize() == 0 || FRAME.contains(tag)) {
      return false;
    }
    Attributes attributes = element.attributes();
    if (isUnfolded(attributes)) {
      return false;
    }
    if (attributes.hasKey("hidden") && !attributes.get("hidden").equals("until-found")) {
      return true;
    }
    String style = attributes.get("style");
    if (!style.isEmpty() && hidesByStyle(style)) {
      return true;
    }
    String classes = attributes.get("class");
    if (!classes.isEmpty() && hidesByClass(classes)) {
      return true;
    }
    // Inline, the mark stands on what is seen and not to be read aloud: a drop cap, an icon. The page itself is marked
    // while a dialog is open.
    return !inline && attributes.get("aria-hidden").equals("true") && element.selectFirst("h1, article, main") == null;
  }

  /**
   * True for what a reader brings to light by a click, as a closed {@code details} is (sections of an accordion), and for
   * what the page's own script puts in its place at once: React streams parts of a page in {@code <div hidden id="S:0">}.
   */
  private static boolean isUnfolded(Attributes attributes) {
    String id = attributes.get("id");
    if (id.startsWith("S:") && attributes.hasKey("hidden") || attributes.get("role").equals("region")) {
      return true;
    }
    String classes = attributes.get("class");
    return classes.contains("accordion") || classes.contains("collaps") || id.contains("accordion")
        || id.contains("collaps");
  }

  private static boolean hidesByStyle(String style) {
    // Cut down to nothing is how words for screen readers alone are written.
    return declares(style, "display", "none") || declares(style, "visibility", "hidden")
        || declares(style, "clip", "rect(0");
  }

  /** True if a declaration such as {@code display : none} stands in a style. */
  private static boolean declares(String style, String property, String value) {
    int at = 0;
    int length = style.length();
    while (at < length) {
      int end = style.indexOf(';', at);
      end = end < 0 ? length : end;
      int colon = style.indexOf(':', at);
      if (colon > 0 && colon < end && style.substring(at, colon).strip().equalsIgnoreCase(property)) {
        String declared = style.substring(colon + 1, end).strip();
        return declared.regionMatches(true, 0, value, 0, value.length());
      }
      at = end + 1;
    }
    return false;
  }

  private static boolean hidesByClass(String classes) {
    boolean hides = false;
    int start = 0;
    for (int i = 0; i <= classes.length(); i++) {
      if (i < classes.length() && classes.charAt(i) > ' ') {
        continue;
      }
      if (i > start) {
        String name = classes.substring(start, i);
        if (showsOnSomeScreen(name)) {
          return false;
        }
        hides |= CLASSES.contains(name);
      }
      start = i + 1;
    }
    return hides;
  }

  /** Classes beside a hiding one that show the element again on wider screens: {@code md:block}, {@code d-md-flex}. */
  private static boolean showsOnSomeScreen(String name) {
    boolean shows = name.endsWith("block") || name.endsWith("flex") || name.endsWith("inline") || name.endsWith("grid")
        || name.endsWith("table") || name.endsWith("visible");
    return shows && (name.indexOf(':') > 0 || name.startsWith("d-"));
  }
}
