package io.github.pressclip.page.html;

import io.github.pressclip.page.html.facts.Nodes;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Tells whether an element's own attributes keep it from being seen. Style sheets are not read. */
final class Hiding {
  /** Elements that hold the page or the story: scripts hide them while they load or while a dialog is open. */
  private static final Set<String> FRAME = Set.of("html", "body", "main", "article");

  /** Class names that hide on every screen, in the words of the frameworks that made them known. */
  private static final Set<String> CLASSES = Set.of(
      "sr-only", "sr-only-focusable", "visually-hidden", "visually-hidden-focusable", "visuallyhidden",
      "screen-reader-text", "screen-reader-only", "screenreader-only", "screenreader", "screen-reader",
      "u-visually-hidden", "is-visually-hidden", "visually_hidden", "visuallyHidden", "visuallyhidden-focusable",
      "a11y-hidden", "accessibly-hidden", "assistive-text", "offscreen", "off-screen", "u-hidden", "is-hidden",
      "hidden", "d-none", "element-invisible", "element-hidden");

  /**
   * By the lowest bits of a name's hash whether it may be one of {@link #CLASSES}: hardly any name has to be cut out.
   */
  private static final boolean[] POSSIBLE = new boolean[1024];

  static {
    for (String name : CLASSES) {
      POSSIBLE[name.hashCode() & POSSIBLE.length - 1] = true;
    }
  }

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
    return !inline && attributes.get("aria-hidden").equals("true") && !holdsStory(element);
  }

  /** By hand: a selector takes longer to set up than most elements to look through. */
  private static boolean holdsStory(Element element) {
    for (Node node = element; node != null; node = Nodes.after(node, element)) {
      String name = node.normalName();
      if (name.equals("h1") || name.equals("article") || name.equals("main")) {
        return true;
      }
    }
    return false;
  }

  /**
   * True for a class or id of what a reader brings to light by a click, as a closed {@code details} is: an accordion.
   */
  static boolean unfoldsByName(String name) {
    return name.contains("accordion") || name.contains("collaps");
  }

  private static boolean hidesByStyle(String style) {
    // Cut down to nothing is how words for screen readers alone are written.
    return InlineStyle.declares(style, "display", "none") || InlineStyle.declares(style, "visibility", "hidden")
        || InlineStyle.declares(style, "clip", "rect(0");
  }

  /** True if one of the classes hides on every screen. */
  static boolean hidesByClass(String classes) {
    boolean hides = false;
    int start = 0;
    int colon = -1;
    int hash = 0;
    for (int i = 0; i <= classes.length(); i++) {
      char c = i < classes.length() ? classes.charAt(i) : ' ';
      if (c > ' ') {
        colon = c == ':' && colon < 0 ? i : colon;
        hash = hash * 31 + c;
        continue;
      }
      if (i > start) {
        if ((colon > start || classes.startsWith("d-", start)) && showsOnSomeScreen(classes.substring(start, i))) {
          return false;
        }
        hides |= POSSIBLE[hash & POSSIBLE.length - 1] && CLASSES.contains(classes.substring(start, i));
      }
      start = i + 1;
      colon = -1;
      hash = 0;
    }
    return hides;
  }

  /**
   * Classes beside a hiding one that show the element again on wider screens: {@code md:block}, {@code d-md-flex}.
   *
   * @param name a name with a colon, or one that begins with {@code d-}
   */
  private static boolean showsOnSomeScreen(String name) {
    return name.endsWith("block") || name.endsWith("flex") || name.endsWith("inline") || name.endsWith("grid")
        || name.endsWith("table") || name.endsWith("visible");
  }
}
