package io.github.pressclip.find.standfirst;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the summary under the headline: by its element and by what the page declares, {@link MarkedStandfirst}; in
 * flattened text by where it stands, {@link PlainStandfirst}.
 */
public final class StandfirstFinder {
  private StandfirstFinder() {}

  /**
   * Reads the standfirst of a page.
   *
   * @param page the page
   * @param story the blocks of its story, without headline and byline
   * @param headline the blocks that show the headline
   * @param byline the lines that hold the byline
   * @param people whom the byline names, be it declared or shown
   */
  public static Standfirst find(
      Page page, List<Block> story, List<Block> headline, List<Block> byline, List<String> people) {
    if (story.isEmpty()) {
      return Standfirst.NONE;
    }
    Set<Block> taken = new HashSet<>(headline);
    taken.addAll(byline);
    Head head = new Head(page, story, headline, taken, people);
    return story.get(0).markup() == null ? new PlainStandfirst(head).find() : new MarkedStandfirst(head).find();
  }
}
