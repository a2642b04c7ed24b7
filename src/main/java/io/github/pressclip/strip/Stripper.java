package io.github.pressclip.strip;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.Page;
import java.util.ArrayList;
import java.util.List;

/** Judges each block of a page: article or boilerplate. */
public final class Stripper {
  private Stripper() {}

  /** Gives each block of a page its ruling. */
  public static Stripped strip(Page page) {
    List<Ruling> rulings = new ArrayList<>();
    for (Block block : page.blocks()) {
      boolean keep = block.text().length() > 80 && (block.markup() == null || block.markup().linkShare() < .4f);
      rulings.add(keep
          ? new Ruling(block, Verdict.KEEP, "length", "a long run of text")
          : new Ruling(block, Verdict.DROP, "length", "a short line or links"));
    }
    return new Stripped(page, rulings);
  }
}
