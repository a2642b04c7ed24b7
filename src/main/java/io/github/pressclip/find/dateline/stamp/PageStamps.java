package io.github.pressclip.find.dateline.stamp;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.Page;
import java.util.List;

/** Gathers the dates that a page gives for its story: declared, in its address, marked and shown. */
public final class PageStamps {
  private final StampReader reader;
  private final Page page;
  private final String address;

  /** @param address the page's address; null if unknown */
  public PageStamps(StampReader reader, Page page, String address) {
    this.reader = reader;
    this.page = page;
    this.address = address;
  }

  /**
   * All of them; those of one rank in the order in which they're trusted.
   *
   * @param story the blocks of the story
   * @param lead the first of them that stands below the headline
   * @param headline the index of the headline's block; -1 if none holds it
   * @param byline the index of the byline's; -1 if none holds it
   */
  public List<Stamp> read(List<Block> story, int lead, int headline, int byline) {
    List<Stamp> stamps = new DeclaredStamps(reader).read(page.metadata());
    Stamp inAddress = AddressDate.of(address);
    if (inAddress != null) {
      stamps.add(inAddress);
    }
    if (!page.blocks().isEmpty()) {
      int first = story.isEmpty() ? 0 : story.get(lead).index();
      int last = story.isEmpty() ? 0 : story.get(story.size() - 1).index();
      int next = lead + 1 < story.size() ? story.get(lead + 1).index() : first;
      Surroundings surroundings = new Surroundings(page, headline, byline, first, next, last);
      stamps.addAll(new MarkedStamps(reader, surroundings, page).read(first));
      stamps.addAll(new ShownStamps(reader, surroundings, page).read(first));
    }
    return stamps;
  }
}
