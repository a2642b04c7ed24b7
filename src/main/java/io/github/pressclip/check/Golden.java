package io.github.pressclip.check;

import java.nio.file.Path;

/**
 * A page and the golden file that says what it holds.
 *
 * @param page the page; null for a golden file that no page belongs to
 * @param file the golden file, whether it is there or not
 */
public record Golden(Path page, Path file) {

  /** What the pair is called in a report. */
  public String name() {
    return (page == null ? file : page).toString();
  }
}
