package io.github.pressclip.strip.model;

/**
 * What a model makes of a page's blocks.
 *
 * @param scores for each block how likely it belongs to the body, 0 to 1
 * @param reasons why, in words
 */
public record Opinion(float[] scores, Reasons reasons) {

  /** Puts what was decided on a score into words. */
  public interface Reasons {
    /**
     * The reason for a block's verdict.
     *
     * @param block the block's place on the page
     * @param kept whether it was kept
     */
    String of(int block, boolean kept);
  }
}
