package io.github.pressclip.cli;

/** How the outcome of a check is printed. */
enum CheckFormat {
  /** For people: diffs and a closing line. */
  TEXT,
  /** For programs. */
  JSON,
  /** JUnit XML, for CI servers. */
  JUNIT
}
