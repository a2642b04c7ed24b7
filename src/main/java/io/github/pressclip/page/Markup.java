package io.github.pressclip.page;

/**
 * What HTML says about a block.
 *
 * @param box the innermost element that holds the whole block
 * @param linkShare the share of the block's characters that lie inside links, 0 to 1
 * @param boldShare the share that is bold or strong, 0 to 1
 */
public record Markup(Box box, float linkShare, float boldShare) {

  /** The innermost element around the block that is not inline. */
  public Box container() {
    Box container = box;
    while (container.inline() && container.parent() != null) {
      container = container.parent();
    }
    return container;
  }
}
