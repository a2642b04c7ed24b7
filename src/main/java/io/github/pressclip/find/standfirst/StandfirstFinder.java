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
  /** Lines of a story that stand above its headline at most. */
  private static final int CAPTIONS = 2;

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
    List<Block> below = below(story, headline);
    Set<Block> taken = new HashSet<>(headline);
    taken.addAll(byline);
    boolean plain = story.get(0).markup() == null;
    Head head = new Head(page, plain ? story : below, headline, taken, people);
    return plain ? new PlainStandfirst(head).find() : new MarkedStandfirst(head).find();
  }

  /** The story from its first line below the headline on: a caption may be kept above that. All of it if none is. */
  private static List<Block> below(List<Block> story, List<Block> headline) {
    int last = headline.isEmpty() ? -1 : headline.get(headline.size() - 1).index();
    for (int i = 0; i < Math.min(CAPTIONS + 1, story.size()); i++) {
      if (story.get(i).index() > last) {
        return story.subList(i, story.size());
      }
    }
    return story;
  }
}
