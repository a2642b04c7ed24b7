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

  /**
   * True when the element is not displayed, whatever lies around it.
   *
   * @param others how many attributes it has beside its class, id and itemprop
   */
  static boolean hides(Element element, boolean inline, Naming classes, Naming id, int others) {
    String tag = element.normalName();
    if (tag.equals("dialog")) {
      return others == 0 || !element.attributes().hasKey("open");
    }
    if (classes.unfolds || id.unfolds || FRAME.contains(tag)) {
      return false;
    }
    if (others == 0) {
      return classes.hides;
    }
    Attributes attributes = element.attributes();
    if (attributes.get("role").equals("region")) {
      return false;
    }
    if (attributes.hasKey("hidden")) {
      // React streams parts of a page in <div hidden id="S:0">; its script puts them in their place at once.
      boolean streamed = attributes.get("id").startsWith("S:");
      if (streamed || !attributes.get("hidden").equals("until-found")) {
        return !streamed;
      }
    }
    String style = attributes.get("style");
    if (!style.isEmpty() && hidesByStyle(style) || classes.hides) {
      return true;
    }
    // Inline, the mark stands on what is seen and not to be read aloud: a drop cap, an icon. The page itself is marked
    // while a dialog is open.
    return !inline && attributes.get("aria-hidden").equals("true") && element.selectFirst("h1, article, main") == null;
  }

  /** True for a class or id of what a reader brings to light by a click, as a closed {@code details} is: an accordion. */
  static boolean unfoldsByName(String name) {
    return name.contains("accordion") || name.contains("collaps");
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

  /** True if one of the classes hides on every screen. */
  static boolean hidesByClass(String classes) {
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
