package io.github.pressclip.page.html;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.Box;
import io.github.pressclip.page.Folding;
import io.github.pressclip.page.WindowNote;
import io.github.pressclip.page.html.source.Trace;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Gathers the text nodes of an HTML page into blocks; used for one page by one walk. */
final class BlockBuilder {
  /** Blocks of so many characters may be paragraphs. */
  private static final int LONG = 80;

  private final Trace trace;
  private final List<Block> blocks = new ArrayList<>();
  private final OpenElements open = new OpenElements();
  private final Strand shown = new Strand();

  /** Hidden words amid visible text: a block of their own, so that the paragraph reads as it is seen. */
  private final Strand unseen = new Strand();

  private final Seam seam = new Seam();

  /** Inside a link behind its first words, where a note on it may stand. */
  private boolean linked;

  BlockBuilder(Trace trace) {
    this.trace = trace;
  }

  void enter(Element element, boolean inline) {
    open.enter(element, inline);
    if (inline) {
      linked &= !element.normalName().equals("a");
      seam.open(element.normalName());
    }
  }

  void leave() {
    String inline = open.leave();
    if (inline != null) {
      seam.close(inline);
    }
  }

  /** The box of the innermost open element. */
  Box box() {
    return open.box();
  }

  void space() {
    shown.space();
    unseen.space();
  }

  /** The index that the block being gathered, or else the next one, has or will have. */
  int next() {
    return blocks.size();
  }

  /**
   * Adds a text node.
   *
   * @param raw its text, decoded
   */
  void append(String raw) {
    int length = raw.length();
    int at = Folding.skip(raw, 0, length);
    boolean spaced = at > 0 && !Folding.isInvisible(raw.charAt(0));
    if (at == length) {
      appendSpace(raw);
      return;
    }
    Box box = box();
    Strand strand = open.aside() ? unseen : shown;
    boolean further = linked && open.inLink();
    linked = open.inLink();
    int step = trace.follow(raw, at);
    if (further && strand == shown && WindowNote.is(raw)) {
      return;
    }
    if (strand.isEmpty()) {
      strand.start(step);
    } else if (spaced || seam.parts(strand.last(), raw.charAt(at))) {
      strand.space();
    }
    cover(strand, box);
    if (strand == shown) {
      seam.clear();
      // Hidden words that visible ones part are two pieces.
      unseen.space();
    }
    if (open.preformatted()) {
      appendLines(raw, at, step, box);
    } else {
      strand.addWords(raw, at, length, open.inLink(), open.inBold());
    }
  }

  /** Passes over a text node that is none of the page's, so that what follows keeps its place in the file. */
  void pass(String raw) {
    int at = Folding.skip(raw, 0, raw.length());
    if (at < raw.length()) {
      trace.follow(raw, at);
    }
  }

  private void cover(Strand strand, Box box) {
    if (strand == shown) {
      strand.cover(box);
    } else {
      strand.coverUnseen(box);
    }
  }

  private void appendSpace(String raw) {
    if (raw.isEmpty()) {
      return;
    }
    if (open.preformatted() && emptyLine(raw, 0) < raw.length()) {
      end();
    }
    unseen.space();
    if (!open.aside()) {
      shown.space();
    }
  }

  /** In preformatted text an empty line ends a block. */
  private void appendLines(String raw, int from, int step, Box box) {
    Strand strand = open.aside() ? unseen : shown;
    int at = from;
    int here = step;
    while (at < raw.length()) {
      int gap = emptyLine(raw, at);
      strand.addWords(raw, at, gap, open.inLink(), open.inBold());
      at = Folding.skip(raw, gap, raw.length());
      if (at < raw.length()) {
        end();
        here = trace.further(here, raw.substring(at, Math.min(raw.length(), at + 16)));
        strand.start(here);
        cover(strand, box);
      }
    }
  }

  /** Where the next line end stands that an empty line follows; the length if there is none. */
  private static int emptyLine(String raw, int from) {
    int at = raw.indexOf('\n', from);
    while (at >= 0) {
      int next = at + 1;
      while (next < raw.length() && raw.charAt(next) != '\n' && Folding.isSpace(raw.charAt(next))) {
        next++;
      }
      if (next < raw.length() && raw.charAt(next) == '\n') {
        return at;
      }
      at = raw.indexOf('\n', next);
    }
    return raw.length();
  }

  /** Ends the block being gathered, if there is one. */
  void end() {
    seam.clear();
    if (!shown.isEmpty()) {
      Block block = shown.cut(blocks.size(), trace);
      int last = blocks.size() - 1;
      if (last >= 0 && DropCap.isInitial(blocks.get(last)) && DropCap.continues(blocks.get(last), block)) {
        blocks.set(last, DropCap.join(blocks.get(last), block));
      } else {
        blocks.add(block);
      }
    }
    if (!unseen.isEmpty()) {
      blocks.add(unseen.cut(blocks.size(), trace));
    }
    shown.forget();
    unseen.forget();
  }

  /**
   * Adds a text that is the whole page, as browsers show plain text.
   *
   * @param preformatted the element that holds it
   */
  void appendPage(Element preformatted) {
    end();
    enter(preformatted, false);
    blocks.addAll(PlainText.blocks(preformatted, box(), trace, blocks.size()));
    leave();
  }

  /** Opens the page's root again after its walk, for text that stands elsewhere in the source. */
  void reopen(int offset) {
    open.reopen();
    trace.pin(offset);
  }

  /** How many visible characters of prose there are: in long blocks that are little more than text. */
  int prose() {
    int prose = 0;
    for (Block block : blocks) {
      int length = block.text().length();
      prose += length >= LONG && block.markup().linkShare() < .5f && !block.markup().box().hidden() ? length : 0;
    }
    return prose;
  }

  List<Block> finish() {
    end();
    return blocks;
  }
}
