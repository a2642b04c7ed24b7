package io.github.pressclip.page.html;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.Page;
import io.github.pressclip.page.html.facts.MetadataBuilder;
import io.github.pressclip.page.html.facts.ScriptText;
import io.github.pressclip.page.html.source.Trace;
import io.github.pressclip.page.text.TextReader;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads an HTML page into blocks. A block ends at every edge of a block element and at every {@code br} outside a
 * heading; a table row without block elements is one block; inline elements neither split nor glue words, and an
 * initial set apart is put back. Scripts, styles and other text that no browser shows are gone; elements that the page
 * hides are kept and known as hidden. Where the markup has no text, the text is taken from the page's JSON.
 */
public final class HtmlReader {
  /** With fewer characters of prose in its markup, a page is drawn by its scripts. */
  private static final int BARE = 200;

  private HtmlReader() {}

  /**
   * Reads a page.
   *
   * @param html the page as decoded text; any text at all will do
   */
  public static Page read(String html) {
    Document document = Parser.htmlParser().parseInput(html, "");
    BlockBuilder blocks = new BlockBuilder(new Trace(html));
    MetadataBuilder metadata = new MetadataBuilder();
    new HtmlWalk(blocks, metadata).walk(document);
    blocks.end();
    if (blocks.prose() < BARE) {
      for (ScriptText.Piece piece : ScriptText.of(document, html)) {
        append(piece, blocks);
      }
    }
    return new Page(blocks.finish(), metadata.finish(document));
  }

  private static void append(ScriptText.Piece piece, BlockBuilder blocks) {
    blocks.reopen(piece.offset());
    if (piece.isHtml()) {
      new HtmlWalk(blocks, new MetadataBuilder()).walk(Parser.htmlParser().parseInput(piece.text(), "").body());
    } else {
      for (Block block : TextReader.read(piece.text()).blocks()) {
        blocks.append(block.text());
        blocks.end();
      }
    }
    blocks.end();
    blocks.leave();
  }
}
