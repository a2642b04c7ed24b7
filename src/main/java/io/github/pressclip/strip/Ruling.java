package io.github.pressclip.strip;

import io.github.pressclip.page.Block;
import java.util.Objects;

/**
 * What was decided about a block, and why. A ruling without a reason can't be made.
 *
 * @param block the block
 * @param verdict kept or dropped
 * @param judge the step that had the last word, a word or two
 * @param reason why, for a person to read
 */
public record Ruling(Block block, Verdict verdict, String judge, String reason) {

  public Ruling {
    Objects.requireNonNull(block, "block");
    Objects.requireNonNull(verdict, "verdict");
    if (judge.isBlank() || reason.isBlank()) {
      throw new IllegalArgumentException("a ruling needs a judge and a reason");
    }
  }

  /** True if the block belongs to the body. */
  public boolean kept() {
    return verdict == Verdict.KEEP;
  }
}
