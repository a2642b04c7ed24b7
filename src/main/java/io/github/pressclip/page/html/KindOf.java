package io.github.pressclip.page.html;

import io.github.pressclip.page.Box;
import io.github.pressclip.page.Kind;

/** Tells a block's form by the elements around it. */
final class KindOf {
  /** How many elements further up the form is looked for. */
  private static final int REACH = 8;

  private KindOf() {}

  /** The form of a block that fills an element. */
  static Kind box(Box box) {
    int reach = REACH;
    boolean row = true;
    for (Box at = box; at != null && reach > 0; at = at.parent(), reach--) {
      switch (at.tag()) {
        case "h1", "h2", "h3", "h4", "h5", "h6":
          return Kind.HEADING;
        case "figcaption", "caption":
          return Kind.CAPTION;
        case "button":
          return Kind.BUTTON;
        case "li", "dt", "dd":
          return Kind.LIST_ITEM;
        case "blockquote":
          return Kind.QUOTATION;
        case "pre":
          return Kind.PREFORMATTED;
        case "tr":
          if (row) {
            return Kind.TABLE_ROW;
          }
          break;
        case "td", "th":
          break;
        default:
          // A paragraph inside a cell is a paragraph: tables lay out whole pages.
          row &= at.inline();
          break;
      }
    }
    return Kind.PARAGRAPH;
  }
}
