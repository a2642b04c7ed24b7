package io.github.pressclip.find.dateline;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.Page;
import java.util.ArrayList;
import java.util.List;

/** Looks for the dateline at the head of a story: in its first paragraphs and in the lines just above them. */
final class PrefixFinder {
  /** How many paragraphs, from the first, may hold it: bullets, corrections and bylines stand above it. */
  private static final int PARAGRAPHS = 5;

  /** How far above the first paragraph of the body it may stand, in blocks, where tables come before the prose. */
  private static final int ABOVE = 24;

  private final PrefixReader reader;
  private final Page page;

  /**
   * A dateline and where it was found.
   *
   * @param prefix the dateline
   * @param block the block that it opens
   * @param paragraph the index of that block among the story's; -1 when the story was cut below it
   */
  record Located(Prefix prefix, Block block, int paragraph) {}

  PrefixFinder(PrefixReader reader, Page page) {
    this.reader = reader;
    this.page = page;
  }

  /** The dateline of a story; null if it has none. */
  Located find(List<Block> story) {
    List<String> paragraphs = new ArrayList<>();
    for (Block block : story) {
      paragraphs.add(block.text());
    }
    Mentions mentions = new Mentions(paragraphs);
    int first = story.isEmpty() ? Math.min(ABOVE, page.blocks().size()) : story.get(0).index();
    for (int i = Math.max(0, first - ABOVE); i < first; i++) {
      Located above = above(page.blocks().get(i));
      if (above != null) {
        return above;
      }
    }
    for (int i = 0; i < Math.min(PARAGRAPHS, story.size()); i++) {
      Prefix prefix = reader.read(story.get(i).text(), mentions);
      if (prefix != null) {
        return new Located(prefix, story.get(i), i);
      }
    }
    return null;
  }

  /** A dateline that the cutting left outside the story; here its form alone must prove it, by a day or an agency. */
  private Located above(Block block) {
    if (block.markup() != null && block.markup().linkShare() > .3f) {
      return null;
    }
    Prefix prefix = reader.read(block.text(), new Mentions(List.of()));
    boolean proven = prefix != null && prefix.place() != null && (prefix.date() != null || prefix.agency() != null);
    return proven ? new Located(prefix, block, -1) : null;
  }
}
