package io.github.pressclip.strip.ruling;

import io.github.pressclip.page.Block;
import java.util.Objects;

/**
 * What was decided about a block, and why. A ruling without a reason can't be made.
 *
 * @param block the block
 * @param verdict kept or dropped
 * @param judge the step that had the last word, a word or two
 * @param because why
 */
public record Ruling(Block block, Verdict verdict, String judge, Reason because) {

  public Ruling {
    Objects.requireNonNull(block, "block");
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(because, "because");
    if (judge.isBlank()) {
      throw new IllegalArgumentException("a ruling needs a judge");
    }
  }

  /** A ruling whose reason is a fixed text. */
  public Ruling(Block block, Verdict verdict, String judge, String reason) {
    this(block, verdict, judge, () -> reason);
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a ruling needs a reason");
    }
  }

  /** Why, for a person to read. */
  public String reason() {
    return because.text();
  }

  /** True if the block belongs to the body. */
  public boolean kept() {
    return verdict == Verdict.KEEP;
  }
}
