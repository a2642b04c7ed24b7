package io.github.pressclip.find.standfirst;

import io.github.pressclip.find.dateline.stamp.EmbeddedPost;
import io.github.pressclip.find.headline.sign.DateMark;
import io.github.pressclip.page.Block;
import io.github.pressclip.page.Family;
import java.util.List;

/** Tells what parts a standfirst from its story in markup: the byline and the stamp below it. */
final class Parting {
  /** A shorter line between headline and byline is a label. */
  static final int SHORTEST = 50;

  /** A longer line is neither byline nor stamp. */
  private static final int LONGEST_LINE = 120;

  /** Characters in which the day of a stamp stands, a section before it. */
  private static final int LONGEST_STAMP = 40;

  /** The element of a line, and the one around it, may be called a byline. */
  private static final int BYLINE_BOXES = 2;

  /** Lines between a standfirst and byline or stamp: a section, share buttons. */
  private static final int NEAR = 4;

  private final Head head;

  /** What parts the standfirst from the story with that head. */
  Parting(Head head) {
    this.head = head;
  }

  /** True for a line that may be the stamp, by a date in it. */
  static boolean isDated(String line) {
    return line.length() <= LONGEST_LINE && DateMark.in(line);
  }

  /** True for a line in an element that is called a byline. */
  static boolean isByline(Block line) {
    return line.markup().box().isNamedFor(Family.BYLINE, BYLINE_BOXES);
  }

  /** True for a line that begins with a day and is no sentence: "3 March 2025 (NPW) Norrby". */
  static boolean isStamp(String text) {
    return text.length() <= LONGEST_LINE && ".!?…".indexOf(text.charAt(text.length() - 1)) < 0
        && DateMark.in(text.substring(0, Math.min(text.length(), LONGEST_STAMP)));
  }

  /**
   * True for the story's first paragraph if byline or stamp stand between it and the second; not for one that begins
   * with the author's name, for it tells of the author.
   */
  boolean isBehind(Block block) {
    List<Block> story = head.story();
    int shortest = SHORTEST / (Head.isEastern(block.text()) ? 2 : 1);
    if (story.size() < 2 || block != story.get(0) || block.text().length() < shortest || head.headline().isEmpty()
        || head.headline().get(0).index() > block.index() || head.names(block)) {
      return false;
    }
    int second = story.get(1).index();
    for (int i = block.index() + 1; i <= second && second - block.index() <= Head.REACH; i++) {
      Block between = head.page().blocks().get(i);
      String text = between.text();
      boolean line = text.length() <= LONGEST_LINE && !between.markup().box().hidden() && !EmbeddedPost.signs(text)
          && (i < second || !text.endsWith(".") && text.length() < shortest);
      if (line && (head.taken().contains(between) || head.names(between) || DateMark.in(text)
          || i < second && isByline(between))) {
        return true;
      }
    }
    return false;
  }

  /** True for a line outside the story with byline or stamp a few lines below it. */
  boolean isBelow(Block block) {
    int end = Math.min(block.index() + 1 + NEAR, head.story().get(0).index());
    for (int i = block.index() + 1; i < end; i++) {
      Block below = head.page().blocks().get(i);
      if (head.taken().contains(below) || below.text().length() <= LONGEST_LINE
          && (DateMark.in(below.text()) || head.names(below) || isByline(below))) {
        return true;
      }
    }
    return false;
  }
}
