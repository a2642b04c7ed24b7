package io.github.pressclip.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads an HTML page into blocks. A block ends at every edge of a block element and at every {@code br} outside a
 * heading; a table row without block elements is one block; inline elements neither split nor glue words, and an initial
 * set apart is put back. Scripts, styles and other text that no browser shows are gone; elements that the page hides are
 * kept and known as hidden. Where the markup has no text, the text is taken from the page's JSON.
 */
public final class HtmlReader {
  private HtmlReader() {}

  /**
   * Reads a page.
   *
   * @param html the page as decoded text; any text at all will do
   */
  public static Page read(String html) {
    Document document = Parser.htmlParser().parseInput(html, "");
    SourceMap source = new SourceMap(html);
    MetadataBuilder metadata = new MetadataBuilder();
    List<Block> blocks = walk(document, source, metadata);
    return new Page(blocks, metadata.finish(document));
  }

  private static List<Block> walk(Document document, SourceMap source, MetadataBuilder metadata) {
    BlockBuilder builder = new BlockBuilder(source);
    new HtmlWalk(builder, metadata).walk(document);
    return builder.finish();
  }
}
