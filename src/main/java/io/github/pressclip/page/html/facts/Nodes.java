package io.github.pressclip.page.html.facts;

import org.jsoup.nodes.Node;

/** Goes over the nodes of a tree without calling itself, so that a page may nest as deep as it likes. */
public final class Nodes {
  private Nodes() {}

  /** The node after one in document order; null after the last inside a root. */
  public static Node after(Node node, Node root) {
    if (node.childNodeSize() > 0) {
      return node.childNode(0);
    }
    Node at = node;
    while (at != root && at.nextSibling() == null) {
      at = at.parent();
    }
    return at == root ? null : at.nextSibling();
  }
}
