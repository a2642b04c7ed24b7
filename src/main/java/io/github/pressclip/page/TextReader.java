package io.github.pressclip.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads a page that a scraper flattened to text into blocks: a line is a block, unless the text is hard-wrapped, where
 * the lines of a paragraph are joined.
 */
public final class TextReader {
  /** A bullet before an item: "• Japan", "* Japan", "- Japan". */
  private static final Pattern BULLET = Pattern.compile("^[•‣▪●◦·*–—-] +(?=\\S)");

  private TextReader() {}

  /**
   * Reads a page.
   *
   * @param text the page; any text at all will do
   */
  public static Page read(String text) {
    List<Block> blocks = new ArrayList<>();
    int line = 0;
    int blank = 0;
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      line++;
      int first = at;
      while (first < end && (Folding.isSpace(text.charAt(first)) || Folding.isInvisible(text.charAt(first)))) {
        first++;
      }
      if (first == end) {
        blank++;
      } else {
        String folded = Folding.fold(text, first, end);
        String item = BULLET.matcher(folded).replaceFirst("");
        Kind kind = item.length() < folded.length() ? Kind.LIST_ITEM : Kind.PARAGRAPH;
        blocks.add(new Block(blocks.size(), item, line, first - at + 1, kind, blank, null));
        blank = 0;
      }
      at = end + 1;
    }
    return new Page(blocks, Metadata.NONE);
  }
}
