package io.github.pressclip.find.byline.line;

import io.github.pressclip.page.Block;
import java.util.List;

/**
 * The lines above a story in which its byline may stand: those right above it, and those by its headline, for a table
 * of contents may part the two.
 *
 * @param headline the index of the line that shows the headline; -1 if none does
 * @param start the index of the first line right above the story
 * @param story the index of the story's first block
 * @param end the index after the last: that of the story's first block, or of its second where the first is parted from
 *     it as a standfirst is
 */
public record Above(int headline, int start, int story, int end) {
  /** How many lines above the story are looked at, and how many between a standfirst and the story. */
  private static final int REACH = 25;

  /** Characters; a longer block is no standfirst. */
  private static final int STANDFIRST = 400;

  /** Lines that are fewer away from the headline are by it. */
  private static final int NEAR = 5;

  /** Characters; a sentence above the byline of a teaser is longer. */
  private static final int SUMMARY = 60;

  /**
   * The lines above a story.
   *
   * @param story its blocks, at least one
   * @param headline the index of the line that shows the headline; -1 if none does
   */
  public static Above of(List<Block> story, int headline) {
    int first = story.get(0).index();
    int second = story.size() < 2 ? first : story.get(1).index();
    boolean parted = second - first > 1 && second - first <= REACH && story.get(0).text().length() <= STANDFIRST;
    return new Above(headline, Math.max(0, first - REACH), first, parted ? second : first);
  }

  /** True for a line right above the story, in it, or by the headline. */
  public boolean holds(int line) {
    return line >= start || headline >= 0 && Math.abs(line - headline) < NEAR;
  }

  /** True for a line above the headline right below a sentence: the two are of the teaser of another story. */
  boolean isTeasers(List<Block> blocks, int line) {
    String before = line > 0 && line < headline ? blocks.get(line - 1).text() : "";
    return before.length() > SUMMARY && before.endsWith(".");
  }
}
