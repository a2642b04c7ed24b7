package io.github.pressclip.page.text;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.Folding;
import io.github.pressclip.page.Kind;
import io.github.pressclip.page.Metadata;
import io.github.pressclip.page.Page;
import io.github.pressclip.page.Position;
import io.github.pressclip.page.text.head.FrontMatter;
import io.github.pressclip.page.text.line.Bullet;
import io.github.pressclip.page.text.line.TextLine;
import io.github.pressclip.page.text.line.TextLines;
import io.github.pressclip.page.text.markdown.Markdown;
import io.github.pressclip.page.text.markdown.OrgText;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a page that a scraper flattened to text into blocks. A line is a block, unless the text is wrapped at a fixed
 * width, where the lines of a paragraph are joined, or stands on one single line, which is cut where pieces were glued.
 */
public final class TextReader {
  private final String text;
  private final String source;
  private final List<Block> blocks = new ArrayList<>();

  private TextReader(String text, String source) {
    this.text = text;
    this.source = source;
  }

  /**
   * Reads a page.
   *
   * @param text the page; any text at all will do
   */
  public static Page read(String text) {
    String meant = BarredText.parted(QuotedText.hidden(EscapedText.undone(text)));
    String sent = WireMarks.hidden(PrintedPages.hidden(meant));
    FrontMatter front = FrontMatter.of(sent);
    String own = ArchiveLine.hidden(front == null ? sent : front.hidden(sent));
    boolean noted = front != null && !front.metadata().meta().isEmpty();
    String linked = LinkAddresses.hidden(OrgText.hidden(WindowNotes.hidden(own)));
    String plain = LinkNumbers.hidden(Markdown.hidden(linked, noted));
    return new Page(new TextReader(plain, text).blocks(),
        front == null ? Metadata.NONE : front.metadata());
  }

  private List<Block> blocks() {
    List<TextLine> lines = TextLines.of(text, source);
    OneLine glued = OneLine.of(text, lines);
    if (glued != null) {
      for (TextLine piece : glued.pieces()) {
        pieces(piece);
      }
      return blocks;
    }
    Wrapping wrapping = Wrapping.of(text, lines);
    Hyphens hyphens = wrapping == null ? null : new Hyphens(text);
    Fragments fragments = wrapping == null ? Fragments.of(text, lines) : null;
    for (int i = 0; i < lines.size(); i++) {
      TextLine first = lines.get(i);
      StringBuilder joined = new StringBuilder(Folding.fold(text, first.from(), first.to()));
      while (wrapping != null && i + 1 < lines.size() && wrapping.joins(lines.get(i), lines.get(i + 1))) {
        i++;
        hyphens.join(joined, Folding.fold(text, lines.get(i).from(), lines.get(i).to()));
      }
      while (fragments != null && fragments.joins(i, lines.get(i) != first)) {
        i++;
        fragments.join(joined, Folding.fold(text, lines.get(i).from(), lines.get(i).to()));
      }
      add(first, joined.toString());
    }
    return blocks;
  }

  /** Adds a piece of a text on one line, a long one by its sentences. */
  private void pieces(TextLine piece) {
    if (piece.to() - piece.from() < OneLine.LONG) {
      add(piece, Folding.fold(text, piece.from(), piece.to()));
      return;
    }
    for (TextLine part : Sentences.of(text, piece)) {
      String folded = Folding.fold(text, part.from(), part.to());
      Kind kind = Sentences.isOne(folded) ? Kind.SENTENCE : Kind.PARAGRAPH;
      blocks.add(new Block(blocks.size(), folded, Position.at(part.number(), part.column()), kind, part.blank(), null));
    }
  }

  private void add(TextLine first, String folded) {
    Kind kind = first.item() || counts(folded) ? Kind.LIST_ITEM : Kind.PARAGRAPH;
    blocks.add(
        new Block(blocks.size(), folded, Position.at(first.number(), first.column()), kind, first.blank(), null));
  }

  /** True for an item of a numbered list: the one before it has the number before. */
  private boolean counts(String folded) {
    int number = Bullet.number(folded);
    int last = blocks.size() - 1;
    if (number <= 0 || last < 0 || Bullet.number(blocks.get(last).text()) != number - 1) {
      return false;
    }
    Block before = blocks.get(last);
    blocks.set(last, new Block(last, before.text(), before.position(), Kind.LIST_ITEM, before.blankBefore(), null));
    return true;
  }
}
