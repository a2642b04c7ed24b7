package io.github.pressclip.page.html;

import io.github.pressclip.page.html.facts.Nodes;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Passes over the toolbar that the Wayback Machine writes into its copy of a page: it stands between two comments.
 * Other text of a page than what its publisher wrote is none of it. Used for one page by one walk.
 */
final class ArchiveBar {
  private static final String BEGIN = "BEGIN WAYBACK TOOLBAR INSERT";

  private static final String END = "END WAYBACK TOOLBAR INSERT";

  /** Characters of such a comment, the spaces around it among them. */
  private static final int LONGEST = 40;

  /** A first comment without the second was met: no other is looked for. */
  private boolean unclosed;

  /** True for the comment before the toolbar. */
  boolean begins(Comment comment) {
    return !unclosed && is(comment, BEGIN);
  }

  /**
   * The child of an element that comes behind the toolbar.
   *
   * @param from the child behind the first comment
   * @param blocks told of what is passed over
   * @return that child again where the second comment is missing
   */
  int end(Element around, int from, BlockBuilder blocks) {
    for (int i = from; i < around.childNodeSize(); i++) {
      if (around.childNode(i) instanceof Comment comment && is(comment, END)) {
        blocks.end();
        for (int passed = from; passed < i; passed++) {
          pass(around.childNode(passed), blocks);
        }
        return i + 1;
      }
    }
    unclosed = true;
    return from;
  }

  private static boolean is(Comment comment, String sign) {
    String data = comment.getData();
    return data.length() <= LONGEST && data.strip().equals(sign);
  }

  private static void pass(Node root, BlockBuilder blocks) {
    for (Node node = root; node != null; node = Nodes.after(node, root)) {
      if (node instanceof TextNode text) {
        blocks.pass(text.getWholeText());
      }
    }
  }
}
