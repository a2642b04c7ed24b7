package io.github.pressclip.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Gathers the text nodes of an HTML page into blocks; used for one page by one walk. */
final class BlockBuilder {
  private static final Set<String> BOLD = Set.of("b", "strong");

  /** Blocks of so many characters may be paragraphs. */
  private static final int LONG = 80;

  private final Trace trace;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Level> levels = new ArrayList<>();
  private final BoxMaker maker = new BoxMaker();
  private final Strand shown = new Strand();

  /** Hidden words amid visible text: a block of their own, so that the paragraph reads as it is seen. */
  private final Strand unseen = new Strand();

  private final Seam seam = new Seam();
  private Level root;
  private int boxes;
  private int links;
  private int bolds;

  BlockBuilder(Trace trace) {
    this.trace = trace;
  }

  /** An element that is open; its box is made when the first text inside it is met. */
  private static final class Level {
    final Element element;
    final boolean inline;
    final boolean preformatted;
    final int number;
    Box box;
    boolean aside;

    Level(Element element, boolean inline, boolean preformatted, int number) {
      this.element = element;
      this.inline = inline;
      this.preformatted = preformatted;
      this.number = number;
    }
  }

  void enter(Element element, boolean inline) {
    String tag = element.normalName();
    boolean preformatted = tag.equals("pre") || inline && !levels.isEmpty() && top().preformatted;
    Level level = new Level(element, inline, preformatted, boxes++);
    root = root == null ? level : root;
    levels.add(level);
    if (inline) {
      seam.open(tag);
      links += tag.equals("a") ? 1 : 0;
      bolds += BOLD.contains(tag) ? 1 : 0;
    }
  }

  void leave() {
    Level level = levels.remove(levels.size() - 1);
    if (level.inline) {
      String tag = level.element.normalName();
      seam.close(tag);
      links -= tag.equals("a") ? 1 : 0;
      bolds -= BOLD.contains(tag) ? 1 : 0;
    }
  }

  private Level top() {
    return levels.get(levels.size() - 1);
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
    Strand strand = top().aside ? unseen : shown;
    int step = trace.follow(raw, at);
    if (strand.isEmpty()) {
      strand.start(step);
    } else if (spaced || seam.parts(strand.last(), raw.charAt(at))) {
      strand.space();
    }
    strand.cover(box);
    if (strand == shown) {
      seam.clear();
      // Hidden words that visible ones part are two pieces.
      unseen.space();
    }
    if (top().preformatted) {
      appendLines(raw, at, step, box);
    } else {
      appendWords(strand, raw, at, length);
    }
  }

  private void appendSpace(String raw) {
    if (raw.isEmpty()) {
      return;
    }
    if (top().preformatted && emptyLine(raw, 0) < raw.length()) {
      end();
    }
    unseen.space();
    if (!top().aside) {
      shown.space();
    }
  }

  private void appendWords(Strand strand, String raw, int from, int to) {
    int at = from;
    while (at < to) {
      int start = at;
      int spaces = 0;
      // Words parted by one space each, as most are, are added as they stand.
      while (at < to && (isVisible(raw.charAt(at))
          || raw.charAt(at) == ' ' && at > start && at + 1 < to && isVisible(raw.charAt(at + 1)))) {
        spaces += raw.charAt(at) == ' ' ? 1 : 0;
        at++;
      }
      if (at > start) {
        strand.add(raw, start, at, spaces, links > 0, bolds > 0);
      }
      while (at < to && Folding.isInvisible(raw.charAt(at))) {
        at++;
      }
      if (at < to && Folding.isSpace(raw.charAt(at))) {
        strand.space();
        at++;
      }
    }
  }

  private static boolean isVisible(char c) {
    return c > ' ' && c < 127 || !Folding.isSpace(c) && !Folding.isInvisible(c);
  }

  /** In preformatted text an empty line ends a block. */
  private void appendLines(String raw, int from, int step, Box box) {
    Strand strand = top().aside ? unseen : shown;
    int at = from;
    int here = step;
    while (at < raw.length()) {
      int gap = emptyLine(raw, at);
      appendWords(strand, raw, at, gap);
      at = Folding.skip(raw, gap, raw.length());
      if (at < raw.length()) {
        end();
        here = trace.further(here, raw.substring(at, Math.min(raw.length(), at + 16)));
        strand.start(here);
        strand.cover(box);
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

  /** The box of the innermost open element. */
  Box box() {
    int known = levels.size() - 1;
    while (known >= 0 && levels.get(known).box == null) {
      known--;
    }
    Box box = known < 0 ? null : levels.get(known).box;
    boolean aside = known >= 0 && levels.get(known).aside;
    for (int i = known + 1; i < levels.size(); i++) {
      Level level = levels.get(i);
      boolean seen = box == null || !box.hidden();
      box = maker.make(box, level.number, level.element, level.inline);
      aside = seen && box.hidden() ? level.inline : aside;
      level.box = box;
      level.aside = aside;
    }
    return box;
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
    Markup markup = new Markup(box(), 0, 0);
    String text = preformatted.wholeText();
    int first = Folding.skip(text, 0, text.length());
    List<Block> lines = TextReader.read(text).blocks();
    Position start = lines.isEmpty() ? null : trace.position(trace.follow(text, first));
    for (Block block : lines) {
      Position position = start.below(block.line() - lines.get(0).line(), block.column());
      blocks.add(new Block(blocks.size(), block.text(), position, block.kind(), -1, markup));
    }
    leave();
  }

  /** Opens the page's root again after its walk, for text that stands elsewhere in the source. */
  void reopen(int offset) {
    levels.add(root);
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
