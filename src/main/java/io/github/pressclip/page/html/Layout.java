package io.github.pressclip.page.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * How a browser lays an element out, as far as it tells where a line of text ends. The table follows the user agent's
 * style sheet of the HTML standard (section 15.3, "Non-replaced elements"); labels, buttons and options end a line too,
 * for they stand in rows of their own on news pages.
 */
enum Layout {
  /** Neither splits nor glues words. */
  INLINE,
  /** Begins and ends a line. */
  BLOCK,
  /** A row of a table: a block, whose cells share a line unless one of them holds a block. */
  ROW,
  /** A cell of a table. */
  CELL,
  /** Ends a line and holds nothing. */
  BREAK,
  /** Its text isn't shown, or isn't text of the page. */
  SILENT,
  /** Shows nothing, and says something about the page. */
  META;

  private static final Map<String, Layout> BY_TAG = new HashMap<>(256);

  static {
    put(BLOCK, "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd", "details",
        "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frameset", "h1",
        "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "html", "label", "legend", "li", "listing", "main", "marquee",
        "menu", "nav", "noframes", "ol", "optgroup", "option", "p", "plaintext", "pre", "search", "section", "summary",
        "table", "tbody", "tfoot", "thead", "ul", "xmp");
    put(ROW, "tr");
    put(CELL, "td", "th");
    put(BREAK, "br", "hr");
    put(META, "head", "link", "meta", "script", "title");
    put(SILENT, "area", "audio", "canvas", "datalist", "embed", "iframe", "input", "math", "noscript", "object",
        "select", "style", "svg", "template", "textarea", "video");
  }

  private static void put(Layout layout, String... tags) {
    for (String tag : tags) {
      BY_TAG.put(tag, layout);
    }
  }

  /**
   * The layout of an element.
   *
   * @param element the element
   * @param amidText whether it lies inside a paragraph, a heading or another inline element: there an element of the
   *     site's own ({@code my-tooltip}) is taken for inline, elsewhere for a block
   * @param oneLine whether it lies in a heading or a row, which stays one block however its parts are laid out
   */
  static Layout of(Element element, boolean amidText, boolean oneLine) {
    String tag = element.normalName();
    Layout layout = BY_TAG.get(tag);
    if (layout == null) {
      boolean inline = amidText || tag.indexOf('-') < 0;
      return inline && (oneLine || !InlineStyle.has(element, "display", "block")) ? INLINE : BLOCK;
    }
    if (layout == SILENT && tag.equals("template") && element.attributesSize() > 0
        && element.attributes().hasKey("shadowrootmode")) {
      return BLOCK;
    }
    return layout;
  }

  /** True for the layouts that begin and end a line. */
  boolean endsLine() {
    return this == BLOCK || this == ROW || this == CELL;
  }
}
