package io.github.pressclip.cli;

/** How an article is printed. */
enum OutputFormat {
  /** For people. */
  TEXT,
  /** For programs. */
  JSON
}
