package io.github.pressclip.find.headline;

import io.github.pressclip.page.Block;
import io.github.pressclip.strip.Stripped;
import java.util.List;

/** Finds the headline of a story: in markup by what its headings and its metadata agree on, in text by its place. */
public final class HeadlineFinder {
  private HeadlineFinder() {}

  /** Reads the headline of a stripped page. */
  public static Headline find(Stripped stripped) {
    List<Block> blocks = stripped.page().blocks();
    List<Block> body = stripped.body();
    if (body.isEmpty()) {
      return new Headline(null, List.of(), List.of());
    }
    if (blocks.get(0).markup() != null) {
      return new MarkedHeadline(stripped.page(), body).find();
    }
    boolean noted = stripped.page().metadata().title() != null;
    return noted ? new NotedHeadline(stripped.page(), body).find() : new PlainHeadline(blocks, body).find();
  }
}
