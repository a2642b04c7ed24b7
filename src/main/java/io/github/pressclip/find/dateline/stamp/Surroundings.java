package io.github.pressclip.find.dateline.stamp;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.Box;
import io.github.pressclip.page.Page;
import java.util.List;

/** Tells where a block lies, seen from the story: by its headline, its byline, its first and last paragraphs. */
final class Surroundings {
  /** How many blocks before the first paragraph, and after the headline, belong to the head of a story. */
  private static final int HEAD = 16;

  /** How many blocks may lie between the headline and the first paragraph; further away, that isn't the first. */
  private static final int FAR = 2 * HEAD;

  /** How many blocks above the headline may carry the stamp. */
  private static final int ABOVE_HEADLINE = 5;

  /** How many blocks above or below the byline the stamp may stand. */
  private static final int BESIDE_BYLINE = 2;

  /** How many blocks below a summary the stamp may stand: the author stands before it. */
  private static final int SUMMARY = 3;

  /** How many blocks after the first paragraph, and after the last, may still carry the stamp. */
  private static final int AFTER = 7;

  /** How far above the story its headline is looked for, in blocks. */
  private static final int REACH = 200;

  private final int headline;
  private final int byline;
  private final int first;
  private final int last;
  private final int next;
  private final Owners owners;

  /** Where on the page a block lies, seen from the story. */
  enum Zone {
    /** Between headline and first paragraph, or close to them. */
    HEAD,
    /** In or right after the story. */
    FOOT,
    /** Further away. */
    AWAY
  }

  /**
   * Looks at a page.
   *
   * @param headline the index of the headline's block; -1 if none holds it
   * @param byline the index of the byline's block; -1 if none holds it
   * @param first the index of the first block of the story
   * @param next the index of its second block; that of the first if it has no more
   * @param last the index of its last block
   */
  Surroundings(Page page, int headline, int byline, int first, int next, int last) {
    this.byline = byline;
    this.first = first;
    this.next = next;
    this.last = last;
    List<Block> blocks = page.blocks();
    int found = -1;
    for (int i = Math.min(first, blocks.size() - 1); i >= 0 && first - i < REACH && found < 0; i--) {
      found = isMainHeading(blocks.get(i)) ? i : -1;
    }
    this.headline = found >= 0 || headline > first ? found : headline;
    owners = new Owners(blocks, first, this.headline);
  }

  /** Tells whose part of the page an element is. */
  Owners owners() {
    return owners;
  }

  /** Where a block lies, by its index. */
  Zone zone(int block) {
    boolean belowHeadline = headline >= 0 && block >= headline - ABOVE_HEADLINE && block <= headline + HEAD;
    boolean aboveStory = block >= Math.max(headline, first - HEAD) && block <= first
        && (headline < 0 || first - headline <= FAR);
    if (block <= first && (belowHeadline || isByByline(block)) || aboveStory) {
      return Zone.HEAD;
    }
    return block > first && block <= first + AFTER || block > last && block <= last + AFTER ? Zone.FOOT : Zone.AWAY;
  }

  /** True for the byline, which may hold the stamp, and what stands right above or below it. */
  private boolean isByByline(int block) {
    return byline >= 0 && Math.abs(block - byline) <= BESIDE_BYLINE;
  }

  /** True for the line that names who wrote the story. */
  boolean isByline(int block) {
    return block == byline;
  }

  /** True between the first paragraph and the next, or right below it: some sites print the stamp under a summary. */
  boolean belowSummary(int block) {
    return headline >= 0 && block > first && (block <= first + SUMMARY || block < next) && block <= headline + HEAD;
  }

  /** True for the line right below the headline. */
  boolean rightBelowHeadline(int block) {
    return headline >= 0 && block == headline + 1;
  }

  /** True between the headline and the first paragraph. */
  boolean between(int block) {
    return headline >= 0 && block > headline && block < first;
  }

  private static boolean isMainHeading(Block block) {
    Box box = block.markup() == null ? null : block.markup().box();
    for (int reach = 0; box != null && reach < 4; reach++) {
      if (box.tag().equals("h1")) {
        return true;
      }
      box = box.parent();
    }
    return false;
  }
}
