package io.github.pressclip.page.html;

import io.github.pressclip.page.html.facts.Nodes;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Tells a row of a table of facts from a row that lays out a page. */
final class TableRow {
  /** With more characters than this, a row whose cells break lines holds columns of text. */
  private static final int SHORT = 300;

  private static final Set<String> PARAGRAPH = Set.of("p", "div");

  private TableRow() {}

  /**
   * True for a row that reads as one line: no block in its cells, or a lone paragraph in each, and no line break in
   * long ones.
   */
  static boolean isOneLine(Element row) {
    boolean breaks = false;
    int inCell = 0;
    int length = 0;
    Node node = row;
    while ((node = Nodes.after(node, row)) != null) {
      if (node instanceof TextNode text) {
        length += text.getWholeText().length();
      } else if (node instanceof Element element) {
        switch (Layout.of(element, true, true)) {
          case CELL -> inCell = 0;
          case BREAK -> breaks = true;
          case ROW -> {
            return false;
          }
          case BLOCK -> {
            breaks = true;
            if (++inCell > 1 || !PARAGRAPH.contains(element.normalName())) {
              return false;
            }
          }
          default -> { }
        }
      }
      if (breaks && length > SHORT) {
        return false;
      }
    }
    return true;
  }
}
