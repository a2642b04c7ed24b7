package io.github.pressclip.strip;

import io.github.pressclip.page.Page;
import io.github.pressclip.strip.feature.Sheet;

/** Judges each block of a page: article or boilerplate. */
public final class Stripper {
  private Stripper() {}

  /** Gives each block of a page its ruling. */
  public static Stripped strip(Page page) {
    return new Stripped(page, RunJudge.judge(Sheet.of(page)));
  }
}
