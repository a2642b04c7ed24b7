package io.github.pressclip.strip.ruling;

/** What becomes of a block. */
public enum Verdict {
  /** It belongs to the article's body. */
  KEEP,
  /** It doesn't. */
  DROP
}
