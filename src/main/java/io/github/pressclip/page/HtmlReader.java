package io.github.pressclip.page;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Reads an HTML page into blocks. A block ends at every edge of a block element and at every {@code br}; a table row
 * without block elements is one block; inline elements neither split nor glue words. Scripts, styles and other text that
 * no browser shows are gone; elements that the page hides are kept and known as hidden.
 *
 * <p>The walk keeps its own stack, so a page may nest as deep as it likes.
 */
public final class HtmlReader {
  /** Elements whose text is no text of the page. */
  private static final Set<String> SILENT = Set.of(
      "head", "script", "style", "template", "noscript", "svg", "iframe", "select", "input", "textarea", "object",
      "audio", "video", "canvas", "math");

  /** Elements that end a line though jsoup counts them as inline. */
  private static final Set<String> LINE_ENDING = Set.of("button", "figcaption", "summary", "details", "option", "label");

  /** Cells are parted by a space and share their row's block. */
  private static final Set<String> CELLS = Set.of("td", "th");

  private HtmlReader() {}

  /**
   * Reads a page.
   *
   * @param html the page as decoded text; any text at all will do
   */
  public static Page read(String html) {
    Document document = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
    BlockBuilder blocks = new BlockBuilder();
    MetadataBuilder metadata = new MetadataBuilder();
    NodeTraversor.filter(new Walk(blocks, metadata), document);
    return new Page(blocks.finish(), metadata.finish(document));
  }

  private static final class Walk implements NodeFilter {
    private final BlockBuilder blocks;
    private final MetadataBuilder metadata;

    Walk(BlockBuilder blocks, MetadataBuilder metadata) {
      this.blocks = blocks;
      this.metadata = metadata;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        blocks.append(text);
        return FilterResult.CONTINUE;
      }
      if (!(node instanceof Element element)) {
        return FilterResult.CONTINUE;
      }
      String tag = element.normalName();
      metadata.see(element);
      if (SILENT.contains(tag)) {
        if (tag.equals("head")) {
          metadata.seeHead(element);
        }
        return FilterResult.SKIP_ENTIRELY;
      }
      if (tag.equals("br") || tag.equals("hr")) {
        blocks.end();
        return FilterResult.SKIP_ENTIRELY;
      }
      if (CELLS.contains(tag)) {
        blocks.space();
      } else if (endsLine(element)) {
        blocks.end();
      }
      blocks.enter(element, !endsLine(element));
      if (metadata.marks(element)) {
        metadata.mark(element, blocks.next(), blocks.box());
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        String tag = element.normalName();
        if (CELLS.contains(tag)) {
          blocks.space();
        } else if (endsLine(element)) {
          blocks.end();
        }
        blocks.leave(element);
      }
      return FilterResult.CONTINUE;
    }

    private static boolean endsLine(Element element) {
      return element.isBlock() || LINE_ENDING.contains(element.normalName());
    }
  }
}
