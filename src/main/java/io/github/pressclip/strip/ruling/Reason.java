package io.github.pressclip.strip.ruling;

/** Why a block was kept or dropped; put into words only when somebody asks, and so can't change what is decided. */
@FunctionalInterface
public interface Reason {
  /** The reason in words, never blank. */
  String text();
}
