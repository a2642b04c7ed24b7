package io.github.pressclip.find.dateline;

import io.github.pressclip.find.dateline.Stamp.Kind;
import io.github.pressclip.find.dateline.Stamp.Rank;
import io.github.pressclip.page.Block;
import io.github.pressclip.page.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the dates that a page shows around its story: in the lines between headline and first paragraph, and, where a
 * label says so, right after the last. What lies in lists of other stories, comments and side columns isn't read.
 */
final class ShownStamps {
  /** How many blocks before the first paragraph belong to the head of a story. */
  private static final int HEAD = 16;

  /** How many blocks above the headline may carry the stamp. */
  private static final int ABOVE_HEADLINE = 5;

  /** How many blocks after the first paragraph, and after the last, may still carry the stamp. */
  private static final int AFTER = 6;

  /** The longest line that is read as a stamp, in characters. */
  private static final int LONGEST = 240;

  /** The longest line of links that is read as one: a date that leads to the archive of its day. */
  private static final int LONGEST_LINK = 110;

  /** The longest line that labels the date on the next, in characters. */
  private static final int LONGEST_LABEL = 40;

  private final StampReader reader;
  private final Surroundings surroundings;
  private final List<Block> blocks;

  ShownStamps(StampReader reader, Surroundings surroundings, Page page) {
    this.reader = reader;
    this.surroundings = surroundings;
    this.blocks = page.blocks();
  }

  /**
   * The stamps shown, the nearest to the story first.
   *
   * @param first the index of the first block of the story
   * @param last the index of its last block
   */
  List<Stamp> read(int first, int last) {
    List<Stamp> stamps = new ArrayList<>();
    int top = top(first);
    for (int i = Math.min(first, blocks.size() - 1); i >= top; i--) {
      read(i, Rank.SHOWN, stamps);
    }
    for (int i = first + 1; i < Math.min(blocks.size(), first + AFTER); i++) {
      read(i, Rank.FOOT, stamps);
    }
    for (int i = Math.max(last + 1, first + AFTER); i < Math.min(blocks.size(), last + AFTER); i++) {
      read(i, Rank.FOOT, stamps);
    }
    return stamps;
  }

  /** The first block of the head: some lines above the main headline, or above the story where there is none. */
  private int top(int first) {
    for (int i = Math.min(first, blocks.size() - 1); i >= 0 && first - i < 4 * HEAD; i--) {
      if (surroundings.isMainHeading(blocks.get(i))) {
        return Math.max(0, i - ABOVE_HEADLINE);
      }
    }
    return Math.max(0, first - HEAD);
  }

  private void read(int index, Rank rank, List<Stamp> into) {
    Block block = blocks.get(index);
    if (block.text().length() > LONGEST || block.markup() != null && (surroundings.elsewhere(block.markup().box())
        || block.markup().linkShare() > .5f && block.text().length() > LONGEST_LINK)) {
      return;
    }
    boolean beside = block.markup() != null && surroundings.beside(block.markup().box());
    List<Stamp> stamps = reader.read(block.text(), rank, block.line(), block.column());
    for (Stamp stamp : stamps) {
      Kind kind = stamp.kind();
      if (kind == Kind.BARE && stamps.size() == 1 && index > 0 && block.text().length() < LONGEST_LABEL) {
        String before = blocks.get(index - 1).text();
        kind = before.length() < LONGEST_LABEL ? reader.kind(before) : kind;
      }
      if (rank != Rank.FOOT) {
        into.add(stamp.as(kind, beside ? Rank.BESIDE : kind == Kind.BARE ? rank : Rank.LABELLED));
      } else if (kind != Kind.BARE && !beside) {
        into.add(stamp.as(kind, rank));
      }
    }
  }
}
