package io.github.pressclip.page.html;

import io.github.pressclip.page.html.facts.MetadataBuilder;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Walks once over the tree of a page and hands what it meets to the builders. It doesn't call itself, so a page may
 * nest as deep as it likes.
 */
final class HtmlWalk {
  /** Elements that hold running text: what lies inside one doesn't end a line unless its tag says so. */
  private static final Set<String> TEXT = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "figcaption", "dt");

  private final BlockBuilder blocks;
  private final MetadataBuilder metadata;
  private final ArchiveBar archiveBar = new ArchiveBar();

  /** The innermost open element; null when all are closed. */
  private Step inner;

  HtmlWalk(BlockBuilder blocks, MetadataBuilder metadata) {
    this.blocks = blocks;
    this.metadata = metadata;
  }

  /** An open element and the child of it that comes next. */
  private static final class Step {
    final Element element;
    final Step around;
    final Layout layout;
    final boolean amidText;

    /** Inside a heading, which may be broken for looks and is one block all the same. */
    final boolean heading;

    /** In a row that reads as one line, or one of its cells: what lies inside is parted by spaces only. */
    final boolean joined;

    int next;

    Step(Element element, Step around, Layout layout, boolean amidText, boolean heading, boolean joined) {
      this.element = element;
      this.around = around;
      this.layout = layout;
      this.amidText = amidText;
      this.heading = heading;
      this.joined = joined;
    }
  }

  void walk(Element root) {
    push(root, Layout.BLOCK, null);
    while (inner != null) {
      Step step = inner;
      if (step.next == step.element.childNodeSize()) {
        pop(step);
        continue;
      }
      Node node = step.element.childNode(step.next++);
      if (node instanceof TextNode text) {
        blocks.append(text.getWholeText());
      } else if (node instanceof Element element) {
        meet(element, step);
      } else if (node instanceof Comment comment && archiveBar.begins(comment)) {
        step.next = archiveBar.end(step.element, step.next, blocks);
      }
    }
  }

  private void meet(Element element, Step parent) {
    Layout layout = Layout.of(element, parent.amidText, parent.heading || parent.joined);
    switch (layout) {
      case SILENT -> { }
      case META -> {
        if (element.normalName().equals("head")) {
          metadata.seeHead(element);
        } else {
          metadata.see(element);
          mark(element);
        }
      }
      case BREAK -> {
        if (parent.heading || parent.joined) {
          blocks.space();
        } else {
          blocks.end();
        }
      }
      default -> {
        if (PlainText.isWholePage(element)) {
          blocks.appendPage(element);
        } else {
          push(element, layout, parent);
        }
      }
    }
  }

  private void push(Element element, Layout layout, Step parent) {
    boolean inline = !layout.endsLine();
    boolean amidText = inline || TEXT.contains(element.normalName());
    boolean heading = isHeading(element) || inline && parent.heading;
    boolean joined = layout == Layout.ROW ? TableRow.isOneLine(element) : parent != null && parent.joined;
    inner = new Step(element, parent, layout, amidText, heading, joined);
    edge(inner);
    blocks.enter(element, inline);
    mark(element);
  }

  private void pop(Step step) {
    inner = step.around;
    edge(step);
    blocks.leave();
  }

  private void edge(Step step) {
    if (step.joined && step.layout != Layout.ROW && step.layout.endsLine()) {
      blocks.space();
    } else if (step.layout.endsLine()) {
      blocks.end();
    }
  }

  private void mark(Element element) {
    if (metadata.marks(element)) {
      metadata.mark(element, blocks.next(), blocks.box());
    }
  }

  private static boolean isHeading(Element element) {
    String tag = element.normalName();
    return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
  }
}
